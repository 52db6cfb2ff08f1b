package dev.rehearsal.interview.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.interview.journal.InterviewEvent;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.EndedBy;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.Progress;
import dev.rehearsal.interview.journal.InterviewEvent.Resumed;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.journal.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterviewStateTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final CriterionId STORES = new CriterionId("dual-store");

    private InterviewState state = InterviewState.BLANK;

    @Test
    void aTurnBeginsWithItsMoveAndIsFinishedByItsLastWord() {
        happens(0, new Started());
        happens(1, probe());
        assertThat(state.talk().reply()).isEqualTo(new OpenReply(2, probe()));

        happens(2, new CandidateSaid("Wait."));
        happens(3, new InterviewerSaid(2, "Where?", false));

        assertThat(state.talk().turns()).extracting(Spoken::id).containsExactly(3, 2);
        assertThat(state.talk().reply()).isNull();
        assertThat(state.unanswered()).isTrue();
    }

    @Test
    void aPauseCostsNoTimeWhereverItWasNoticed() {
        happens(0, new Started());
        happens(100, new Paused(PausedBy.ABSENCE, START.plusSeconds(60)));
        assertThat(elapsedAt(1_000)).isEqualTo(Duration.ofSeconds(60));

        happens(1_000, new Resumed());

        assertThat(elapsedAt(1_030)).isEqualTo(Duration.ofSeconds(90));
        assertThat(state.timeline().pauses())
                .containsExactly(new Timeline.Pause(START.plusSeconds(60), START.plusSeconds(1_000)));
    }

    @Test
    void aClockThatWasSetBackGivesNoTimeBack() {
        happens(0, new Started());
        happens(60, new Paused(PausedBy.CANDIDATE, START.plusSeconds(60)));
        happens(61, new Resumed());

        assertThat(elapsedAt(-3_600)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theEndStopsTheClockAndKeepsAReplyThatWasUnderWay() {
        happens(0, new Started());
        happens(1, probe());
        happens(30, new Ended(Ending.EARLY, EndedBy.CANDIDATE));
        happens(31, new InterviewerSaid(2, "Where?", false));

        assertThat(elapsedAt(500)).isEqualTo(Duration.ofSeconds(30));
        assertThat(state.talk().turns()).singleElement().satisfies(turn -> {
            assertThat(turn.id()).isEqualTo(2);
            assertThat(turn.cut()).isTrue();
        });
        assertThat(state.lifecycle().owesTranscript()).isTrue();
    }

    @Test
    void remembersWhatWasAskedAndUsed() {
        happens(0, new Started());
        happens(1, probe());

        assertThat(state.memory().asked()).containsExactly(STORES);
        assertThat(state.memory().used(Use.probe(STORES, 0))).isTrue();
        assertThat(state.memory().question()).isEqualTo("Where?");
    }

    @Test
    void aGapInTheJournalIsNotReadOver() {
        assertThatThrownBy(() -> state.after(new Recorded(2, new Started(), START)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MoveChosen probe() {
        return new MoveChosen(
                MoveKind.PROBE, "Where?", "Where?", Set.of(STORES), List.of(Use.probe(STORES, 0)), Progress.NONE);
    }

    private void happens(long second, InterviewEvent event) {
        state = state.after(new Recorded(state.seq() + 1, event, START.plusSeconds(second)));
    }

    private Duration elapsedAt(long second) {
        return state.timeline().elapsed(START.plusSeconds(second));
    }
}
