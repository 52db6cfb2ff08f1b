package dev.rehearsal.bank;

import java.net.URI;
import java.util.List;

/**
 * Something to read up on.
 *
 * @param id stable
 * @param title a few words
 * @param entries the questions for which it helps
 * @param resources where to read
 */
public record Topic(String id, String title, List<QuestionId> entries, List<Resource> resources) {

    public Topic {
        entries = List.copyOf(entries);
        resources = List.copyOf(resources);
    }

    /**
     * A book, paper, course, blog or documentation.
     *
     * @param title as its makers call it
     * @param by its makers
     * @param kind what it is
     * @param link where it is or is described
     * @param why what to read it for
     */
    public record Resource(String title, String by, Kind kind, URI link, String why) {}

    /** What a resource is. */
    public enum Kind {
        BOOK,
        PAPER,
        COURSE,
        BLOG,
        DOCUMENTATION;

        /** How files and addresses spell it. */
        public String id() {
            return Slug.of(this);
        }
    }
}
