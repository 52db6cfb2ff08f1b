package dev.rehearsal.interview.conversation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of a command. */
public sealed interface Outcome {

    /** It is durable, now or since an earlier time, under this number. */
    record Accepted(int seq) implements Outcome {}

    /** It is not recorded, and the talk goes on. */
    record Refused(Reason reason) implements Outcome {}

    /** Why a command is not recorded; the sentence is for the candidate. */
    enum Reason {
        BLANK("blank", "There is nothing in that message."),
        TOO_LONG("too-long", "A message may have 8,000 characters; yours is longer. Shorten it, or send it in parts."),
        PAUSED("paused", "The interview is paused. Resume it first."),
        ENDED("ended", "The interview has ended, so nothing can be added."),
        NOT_STARTED("not-started", "The interview has not begun."),
        BUSY("busy", "Too much is going on in this interview right now. Try again in a moment."),
        TOO_MANY("too-many", "That is too much for one interview."),
        NO_HINT_LEFT("no-hint-left", "There are no more hints for this question."),
        INTERNAL("internal", "Something went wrong on our side. Your text is still here; send it again in a moment.");

        private final String code;
        private final String detail;

        Reason(String code, String detail) {
            this.code = code;
            this.detail = detail;
        }

        @JsonValue
        public String code() {
            return code;
        }

        public String detail() {
            return detail;
        }
    }
}
