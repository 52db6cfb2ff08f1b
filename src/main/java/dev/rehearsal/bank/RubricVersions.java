package dev.rehearsal.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * All versions of the rubrics, those of the files and those made here. What was frozen is never changed; what is in
 * force can be changed at any time, back as well as forth.
 */
public interface RubricVersions {

    /** What is known of every version of a rubric, the newest first. */
    Flux<Version> versions(QuestionId question);

    /** Every time that another version was put in force here, the latest first. */
    Flux<Release> releases(QuestionId question);

    /** Says all that is wrong with a sheet, by the same rules as for the files. */
    Checked check(RubricSheet sheet);

    /** The sheet as a file of the bank. */
    String file(RubricSheet sheet);

    /** What such a file says; nothing when it has a fault. */
    Optional<Rubric> read(QuestionId question, String file);

    /**
     * Keeps a rubric under the next free number, without putting it in force.
     *
     * @return fails with an {@link IllegalArgumentException} when the sheet has a fault
     */
    Mono<Version> freeze(RubricSheet sheet, int basedOn, Note note);

    /** Interviews that begin from now on are judged by this version. */
    Mono<Void> putInForce(QuestionId question, int version, String what, Note note);

    /** From now on this share of accounts begins with this version instead of the one in force. */
    Mono<Void> tryOut(QuestionId question, int version, double share, String salt);

    /** Nobody begins with another version than the one in force any more. */
    Mono<Void> endTrial(QuestionId question);

    /**
     * Why something was done, and by whom.
     *
     * @param by a pseudonym; null for the service itself
     */
    record Note(String text, @Nullable UUID by) {}

    /**
     * One version.
     *
     * @param source "file" or "studio"
     * @param hash of its file, as hexadecimal digits
     */
    record Version(
            QuestionId question,
            int number,
            String source,
            @Nullable Integer basedOn,
            String hash,
            Note note,
            Instant at) {}

    /**
     * A version was put in force.
     *
     * @param what "published" or "rolled-back"
     */
    record Release(QuestionId question, int version, String what, Note note, Instant at) {}

    /**
     * What is wrong with a sheet.
     *
     * @param faults keep it from being a rubric
     * @param rubric null when there is a fault
     */
    record Checked(
            List<Doubt> faults,
            List<Doubt> warnings,
            @Nullable Rubric rubric) {

        public Checked {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param line of the file that the sheet makes; 0 when it is about the question's file
     * @param criterion which one it is about; null when it is about none or several
     */
    record Doubt(int line, @Nullable String criterion, String message) {}
}
