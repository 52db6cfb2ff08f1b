package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Format;

/**
 * How much of everything an entry has.
 *
 * @param criteria of the rubric
 * @param references of each criterion
 * @param facts that can be asked for
 * @param followUps of the question
 * @param twists of the question
 */
record Sizes(Range criteria, Range references, Range facts, Range followUps, Range twists) {

    private static final Sizes DESIGN =
            new Sizes(new Range(7, 10), new Range(5, 8), new Range(7, 10), new Range(6, 10), new Range(2, 3));
    private static final Sizes DRILL =
            new Sizes(new Range(3, 5), new Range(4, 6), new Range(0, 6), new Range(2, 4), new Range(1, 1));

    static Sizes of(Format format) {
        return switch (format) {
            case DESIGN -> DESIGN;
            case DRILL -> DRILL;
        };
    }

    /** From the fewest to the most. */
    record Range(int fewest, int most) {

        boolean holds(int number) {
            return number >= fewest && number <= most;
        }

        void check(int line, int number, String what, Remarks remarks) {
            if (!holds(number)) {
                remarks.fault(line, "The number of %s is %d; it should be %s.".formatted(what, number, this));
            }
        }

        @Override
        public String toString() {
            return fewest == most ? String.valueOf(fewest) : "%d to %d".formatted(fewest, most);
        }
    }
}
