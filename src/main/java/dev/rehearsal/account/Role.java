package dev.rehearsal.account;

/** What an account may do. */
public enum Role {
    CANDIDATE,
    INTERVIEWER,
    ADMIN
}
