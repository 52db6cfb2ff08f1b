package dev.rehearsal.interview.web;

import dev.rehearsal.assessment.Summary;
import dev.rehearsal.bank.Question.Profile;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.state.Lifecycle;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview in a list.
 *
 * @param startedAt when the clock began to run, or when it was set up if nobody came yet
 * @param lastAt when something last happened
 * @param elapsedSeconds on the interview's own clock
 * @param verdict null until there is a single one
 * @param score null until there is a single one
 */
record InterviewLine(
        UUID id,
        String question,
        String title,
        String format,
        String target,
        String status,
        Instant startedAt,
        Instant lastAt,
        long elapsedSeconds,
        long limitSeconds,
        @Nullable String verdict,
        @Nullable Double score) {

    /** What is known of an interview beside how it was set up. */
    record Course(
            Lifecycle lifecycle, Instant lastAt, @Nullable Summary summary) {}

    static InterviewLine of(Interview interview, Profile profile, Course course, Instant now) {
        var timeline = course.lifecycle().timeline();
        var summary = course.summary();
        return new InterviewLine(
                interview.id(),
                interview.plan().question().value(),
                profile.title(),
                profile.format().id(),
                interview.plan().target().id(),
                course.lifecycle().status().id(),
                timeline.startedAt() == null ? interview.createdAt() : timeline.startedAt(),
                course.lastAt(),
                timeline.elapsed(now).toSeconds(),
                profile.time().toSeconds(),
                summary == null ? null : summary.verdict(),
                summary == null ? null : summary.score());
    }
}
