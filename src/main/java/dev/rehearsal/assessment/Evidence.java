package dev.rehearsal.assessment;

/** What a level rests on: something that the candidate contributed and that anybody can look up. */
public sealed interface Evidence {

    int turn();

    /** Whether the interviewer had asked for it. */
    boolean prompted();

    /**
     * A verbatim span of a candidate turn.
     *
     * @param turn id of the turn
     * @param start first UTF-16 code unit of the span in the stored text
     * @param end one past its last
     * @param prompted whether the interviewer had asked for it
     */
    record Quote(int turn, int start, int end, boolean prompted) implements Evidence {

        public Quote {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("Not a span: %d to %d".formatted(start, end));
            }
        }
    }
}
