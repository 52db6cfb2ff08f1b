package dev.rehearsal.interview.policy;

/** How near two questions are in meaning, as far as anybody knows. */
@FunctionalInterface
public interface Likeness {

    /** Nothing is known. */
    Likeness UNKNOWN = (clause, question) -> 0;

    /** From 0, nothing in common, to 1, the same. */
    double of(String clause, String question);
}
