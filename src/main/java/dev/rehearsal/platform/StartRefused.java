package dev.rehearsal.platform;

/** The service cannot start, for a reason that its operator can mend; the message is all that is printed. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }
}
