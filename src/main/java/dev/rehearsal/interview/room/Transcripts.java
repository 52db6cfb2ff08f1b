package dev.rehearsal.interview.room;

import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Spoken;
import dev.rehearsal.interview.state.Use;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What the judge reads of an interview. */
public final class Transcripts {

    private Transcripts() {}

    /** The turns in the order in which they were begun. */
    public static List<Turn> turns(InterviewState state) {
        return state.talk().turns().stream()
                .sorted(Comparator.comparingInt(Spoken::id))
                .map(Transcripts::turn)
                .toList();
    }

    /** The whole, once the interview has ended. */
    public static Transcript of(Interview interview, InterviewState state) {
        var ended = Objects.requireNonNull(state.lifecycle().conclusion(), "has ended");
        var plan = interview.plan();
        return new Transcript(
                interview.id(),
                plan.question(),
                plan.rubricVersion(),
                plan.target(),
                turns(state),
                ended.ending(),
                sitting(interview, state));
    }

    private static Sitting sitting(Interview interview, InterviewState state) {
        var timeline = state.timeline();
        Instant start = timeline.startedAt() == null ? interview.createdAt() : timeline.startedAt();
        var pauses = timeline.pauses().stream()
                .map(pause -> new Sitting.Pause(pause.from(), pause.to() == null ? pause.from() : pause.to()))
                .toList();
        return new Sitting(start, pauses, state.memory().usedOf(Use.HINT).size());
    }

    private static Turn turn(Spoken spoken) {
        return spoken.move() == null
                ? new Turn.Candidate(spoken.id(), spoken.text(), spoken.at())
                : new Turn.Interviewer(
                        spoken.id(), spoken.text(), spoken.at(), spoken.move().asksFor());
    }
}
