package dev.rehearsal.bank;

/** The bar that a candidate practises for; a rubric says which level each criterion then requires. */
public enum Target {
    INTERMEDIATE,
    ADVANCED,
    EXPERT
}
