package dev.rehearsal.calibration.trials;

import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.platform.Draw;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rubric, another judge or other words for a model judge in production, beside what is in force.
 *
 * @param version what is tried; the one in force where it is something else
 * @param against what was in force when it began
 * @param judge the kind of the judge that a shadow asks; null for that of the report
 * @param prompt what model judges are told in it; null for what they are told anyway
 * @param share of the accounts that get it; of a shadow, of the interviews that it judges
 * @param stoppedAt null while it goes on
 */
public record Trial(
        UUID id,
        Kind kind,
        QuestionId question,
        int version,
        int against,
        @Nullable String judge,
        @Nullable Prompt prompt,
        double share,
        Instant startedAt,
        @Nullable Instant stoppedAt) {

    /** Ways to try something. */
    public enum Kind {
        /** It judges too, and no candidate sees it. */
        SHADOW,
        /** A small share of accounts is judged by it. */
        CANARY,
        /** Accounts are shared out, to compare what comes of it. */
        AB;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words for a model judge that nobody changes any more.
     *
     * @param name id, version and hash
     * @param against name of what was in force when the trial began
     */
    public record Prompt(String name, String against, String text) {

        /** Whether a judge was told this. */
        public boolean wasToldTo(JudgeName judge) {
            return judge.version().startsWith(name);
        }

        /** Whether a judge was told what was in force. */
        public boolean wasNotToldTo(JudgeName judge) {
            return judge.version().startsWith(against);
        }
    }

    public boolean isShadow() {
        return kind == Kind.SHADOW;
    }

    /** Whether whoever begins an interview may be given another version of the rubric by it. */
    public boolean isDealtAtTheStart() {
        return !isShadow() && prompt == null;
    }

    /** Whether this shadow falls on an interview: always the same answer for the same one. */
    private boolean fallsOn(UUID interview) {
        return new Draw(id.toString(), share).includes(interview);
    }

    /** Whether this shadow judges too what was judged: by what is in force, and drawn. */
    public boolean watches(Judged judged) {
        return judged.rubricVersion() == against
                && (prompt == null || prompt.wasNotToldTo(judged.judge()))
                && fallsOn(judged.interview());
    }

    /** Whether something that was done at this time belongs to it. */
    public boolean covers(Instant at) {
        return !at.isBefore(startedAt) && (stoppedAt == null || !at.isAfter(stoppedAt));
    }
}
