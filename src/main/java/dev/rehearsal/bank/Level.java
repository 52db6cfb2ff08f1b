package dev.rehearsal.bank;

/** How much of a criterion somebody showed, by the anchors of the rubric. */
public enum Level {
    WEAK(1),
    PARTIAL(2),
    SOLID(3),
    OUTSTANDING(4);

    private final int value;

    Level(int value) {
        this.value = value;
    }

    /** The number of the anchor, 1 to 4. */
    public int value() {
        return value;
    }

    /**
     * The level with this number.
     *
     * @throws IllegalArgumentException when the number is not 1, 2, 3 or 4
     */
    public static Level of(int value) {
        if (value < 1 || value > 4) {
            throw new IllegalArgumentException("A level is 1, 2, 3 or 4, not %d.".formatted(value));
        }
        return values()[value - 1];
    }
}
