package dev.rehearsal.assessment.model;

/** What quoted words have to do with a criterion. */
enum Bearing {
    /** Nothing that code can see. */
    NONE,
    /** Something, in other words than the rubric's. */
    SLIGHT,
    /** They are about it. */
    FIRM
}
