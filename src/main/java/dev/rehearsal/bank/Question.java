package dev.rehearsal.bank;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * One entry of the bank as its contributors wrote it.
 *
 * @param id names the entry
 * @param profile what the bank is searched by
 * @param brief what the candidate is told at once
 * @param script what the interviewer knows beyond that
 * @param exemplars three answers of known quality
 */
public record Question(QuestionId id, Profile profile, Brief brief, Script script, Exemplars exemplars) {

    /**
     * What the bank is searched by.
     *
     * @param title a noun phrase
     * @param format design round or drill
     * @param difficulty the experience that the question is made for
     * @param category one of {@link Category}
     * @param time length of the interview
     * @param experience years of experience, as text such as "5-8 years"
     * @param tags lower case
     * @param related entries whose good answers overlap with this one
     */
    public record Profile(
            String title,
            Format format,
            Target difficulty,
            Category category,
            Duration time,
            String experience,
            List<String> tags,
            Set<QuestionId> related) {

        public Profile {
            tags = List.copyOf(tags);
            related = Set.copyOf(related);
        }
    }

    /** The four shelves of the bank. */
    public enum Category {
        SYSTEM_DESIGN("System Design"),
        DATA_PIPELINE("Data Pipeline"),
        MODEL_OPS("Model Ops"),
        CASE_STUDY("Case Study");

        private final String title;

        Category(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * What the candidate is told at once.
     *
     * @param problem the words with which the interviewer opens, as Markdown paragraphs
     * @param functional what the system must do
     * @param nonFunctional speed, scale, reliability
     * @param constraints team, budget, technology, law
     */
    public record Brief(String problem, List<String> functional, List<String> nonFunctional, List<String> constraints) {

        public Brief {
            functional = List.copyOf(functional);
            nonFunctional = List.copyOf(nonFunctional);
            constraints = List.copyOf(constraints);
        }
    }

    /**
     * What the interviewer knows and the candidate does not.
     *
     * @param facts given only when asked for
     * @param hints given only on the candidate's command
     * @param followUps questions that go deeper
     * @param twists changes of requirements; one of them is told in the second half
     * @param notes for a human who reads along
     */
    public record Script(
            List<Fact> facts, List<Hint> hints, List<FollowUp> followUps, List<Twist> twists, Notes notes) {

        public Script {
            facts = List.copyOf(facts);
            hints = List.copyOf(hints);
            followUps = List.copyOf(followUps);
            twists = List.copyOf(twists);
        }
    }

    /**
     * A figure or circumstance that the interviewer gives when asked for it.
     *
     * @param id made from the question's words; unique in the entry
     * @param asks the question as a candidate would ask it
     * @param answer one or two spoken sentences
     * @param alsoAskedAs words and short phrases that show that somebody asks for this
     */
    public record Fact(String id, String asks, String answer, List<String> alsoAskedAs) {

        public Fact {
            alsoAskedAs = List.copyOf(alsoAskedAs);
        }
    }

    /** A nudge toward one criterion that points at the gap without closing it. */
    public record Hint(CriterionId criterion, String text) {}

    /** A question that goes deeper into one criterion. */
    public record FollowUp(CriterionId criterion, String text) {}

    /** A change of requirements, told as news, and the criteria that an answer to it can show. */
    public record Twist(List<CriterionId> criteria, String text) {

        public Twist {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Prose for a human who reads along.
     *
     * @param components what a solution is expected to contain
     * @param lookFor what a good answer shows
     * @param redFlags by the id of the rubric's red flag
     * @param bonus by the id of the rubric's bonus point
     */
    public record Notes(List<String> components, List<String> lookFor, List<Marked> redFlags, List<Marked> bonus) {

        public Notes {
            components = List.copyOf(components);
            lookFor = List.copyOf(lookFor);
            redFlags = List.copyOf(redFlags);
            bonus = List.copyOf(bonus);
        }
    }

    /** A sentence that belongs to the red flag or bonus point with this id. */
    public record Marked(String id, String text) {}

    /**
     * Three answers of known quality, each as the turns of one candidate.
     *
     * @param strong somebody to hire at the entry's difficulty
     * @param mixed right ideas, gaps, one error
     * @param weak fluent, and vague or wrong
     */
    public record Exemplars(List<String> strong, List<String> mixed, List<String> weak) {

        public Exemplars {
            strong = List.copyOf(strong);
            mixed = List.copyOf(mixed);
            weak = List.copyOf(weak);
        }
    }
}
