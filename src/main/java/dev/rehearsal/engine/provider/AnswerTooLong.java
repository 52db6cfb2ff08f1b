package dev.rehearsal.engine.provider;

import java.io.IOException;

/** A provider sends more than we are ready to keep. */
final class AnswerTooLong extends IOException {

    AnswerTooLong(long limit) {
        super("More than %d bytes.".formatted(limit));
    }
}
