package dev.rehearsal.bank;

/** What an interviewer would recommend, against the target. Ordered from worst to best. */
public enum Verdict {
    STRONG_NO,
    LEAN_NO,
    LEAN_YES,
    STRONG_YES;

    /** How files, addresses and reports spell it. */
    public String id() {
        return Slug.of(this);
    }
}
