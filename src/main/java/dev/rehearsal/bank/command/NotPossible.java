package dev.rehearsal.bank.command;

/** A command cannot do what it was asked for; the message says why in one sentence. */
final class NotPossible extends Exception {

    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
        super(message);
    }
}
