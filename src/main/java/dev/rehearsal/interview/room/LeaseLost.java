package dev.rehearsal.interview.room;

/** Somebody else drives the interview now; whatever was under way here stops. */
final class LeaseLost extends RuntimeException {

    LeaseLost() {
        super("The lease was lost.");
    }
}
