package dev.rehearsal.bank;

/**
 * Names one criterion of a question; stable across the versions of its rubric.
 *
 * @param value lower-case words joined by hyphens
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    public CriterionId {
        Slug.require("criterion id", value);
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
