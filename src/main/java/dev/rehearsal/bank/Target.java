package dev.rehearsal.bank;

/** The bar that a candidate practises for; a rubric says which level each criterion then requires. */
public enum Target {
    INTERMEDIATE,
    ADVANCED,
    EXPERT;

    /** How files, addresses and reports spell it. */
    public String id() {
        return Slug.of(this);
    }
}
