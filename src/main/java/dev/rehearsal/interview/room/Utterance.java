package dev.rehearsal.interview.room;

import dev.rehearsal.interview.live.ErrorCode;
import java.util.Optional;

/** What may be said in one message. */
final class Utterance {

    private static final int LONGEST = 8_000;
    private static final int UNREADABLE = 0xFFFD;

    private Utterance() {}

    static Optional<ErrorCode> fault(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(ErrorCode.TOO_LONG);
        }
        return text.codePoints().anyMatch(Utterance::visible) ? Optional.empty() : Optional.of(ErrorCode.BLANK);
    }

    /** The text with half characters replaced, of which a database would make something else. */
    static String readable(String text) {
        return text.codePoints()
                .map(point -> isHalf(point) ? UNREADABLE : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
