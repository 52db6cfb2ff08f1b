package dev.rehearsal.bank;

/** The two kinds of question. */
public enum Format {
    /** A whole system, 30 to 60 minutes. */
    DESIGN,
    /** One concept, 5 to 10 minutes. */
    DRILL;

    /** How files, addresses and reports spell it. */
    public String id() {
        return Slug.of(this);
    }
}
