package dev.rehearsal.interview.room;

import dev.rehearsal.interview.live.ErrorCode;
import dev.rehearsal.interview.live.ServerMessage;
import java.util.UUID;

/** Tells a candidate in one sentence why something cannot be done. */
final class Refusals {

    private Refusals() {}

    static ServerMessage of(UUID command, ErrorCode code) {
        return new ServerMessage.Failed(command, code, sentence(code));
    }

    private static String sentence(ErrorCode code) {
        return switch (code) {
            case BLANK -> "There is nothing in that message.";
            case TOO_LONG ->
                "A message may have 8,000 characters and yours is longer. Shorten it, or send it in parts.";
            case PAUSED -> "The interview is paused. Resume it first.";
            case ENDED -> "The interview has ended, so nothing can be added to it.";
            case NOT_STARTED -> "The interview has not begun yet.";
            case BUSY -> "The interviewer has not answered your last messages yet. Wait a moment.";
            case TOO_MANY -> "This interview is full. Finish it to read your report.";
            case NO_HINT_LEFT -> "There are no more hints for this question.";
            case INTERNAL -> "Something went wrong on our side. Send it again in a moment.";
        };
    }
}
