package dev.rehearsal.bank;

/**
 * Names one entry of the bank; also the name of its folder.
 *
 * @param value lower-case words joined by hyphens
 */
public record QuestionId(String value) implements Comparable<QuestionId> {

    public QuestionId {
        Slug.require("question id", value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
