package dev.rehearsal.assessment;

import java.util.List;

/**
 * What a judge heard beside the criteria.
 *
 * @param redFlags mistakes that the rubric names
 * @param bonus what the rubric counts as going beyond the expected
 * @param flags what a human should look at
 */
public record Remarks(List<Heard> redFlags, List<Heard> bonus, List<Flag> flags) {

    /** Nothing was heard. */
    public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of());

    public Remarks {
        redFlags = List.copyOf(redFlags);
        bonus = List.copyOf(bonus);
        flags = List.copyOf(flags);
    }

    /**
     * A signal of the rubric that was recognised.
     *
     * @param id of the red flag or bonus point
     * @param evidence where it was heard
     */
    public record Heard(String id, List<Evidence> evidence) {

        public Heard {
            evidence = List.copyOf(evidence);
        }
    }

    /** A turn in which somebody spoke to the judge instead of the interviewer. */
    public record Flag(int turn, String text) {}
}
