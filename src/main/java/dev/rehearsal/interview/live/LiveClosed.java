package dev.rehearsal.interview.live;

/** Ends a socket with a reason; carries no stack trace, since the cause is on the other side of the line. */
final class LiveClosed extends RuntimeException {

    private final LiveClose reason;

    LiveClosed(LiveClose reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    LiveClose reason() {
        return reason;
    }
}
