package dev.rehearsal.engine;

import java.util.List;

/** The shape that a reply must have, in the few terms that every provider's JSON schema dialect shares. */
public sealed interface ReplySchema {

    /** Says what belongs here. */
    String about();

    /** Any text. */
    record Text(String about) implements ReplySchema {}

    /** One of these words. */
    record Choice(String about, List<String> words) implements ReplySchema {

        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A whole number. */
    record Whole(String about) implements ReplySchema {}

    /** A number, with a fraction maybe. */
    record Fraction(String about) implements ReplySchema {}

    /** Any number of the same. */
    record Several(String about, ReplySchema each) implements ReplySchema {}

    /**
     * Named fields, all of them required, in the order in which they are to be written.
     *
     * @param name letters and hyphens
     */
    record Form(String name, String about, List<Field> fields) implements ReplySchema {

        public Form {
            fields = List.copyOf(fields);
        }
    }

    /** One field of a form. */
    record Field(String name, ReplySchema value) {}
}
