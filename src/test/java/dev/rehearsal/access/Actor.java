package dev.rehearsal.access;

/** Whoever may come to the service, in the order of the matrix's columns. */
enum Actor {
    NOBODY,
    GUEST,
    OWNER,
    OTHER,
    LINK,
    EXPIRED,
    REVOKED,
    INTERVIEWER,
    SHOWN,
    ADMIN
}
