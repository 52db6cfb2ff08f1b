package dev.rehearsal.interview.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.interview.journal.EventCodec.Stored;
import dev.rehearsal.interview.journal.InterviewEvent.Asked;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.EndedBy;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Neglected;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.Progress;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.journal.InterviewEvent.Resumed;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.InterviewEvent.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first version wrote. These texts lie in people's databases, so they are never changed here. */
class EventCodecTest {

    private final EventCodec codec = new EventCodec();

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("started", "{}", new Started()),
                Arguments.of("candidate-said", "{\"text\":\"A log.\"}", new CandidateSaid("A log.")),
                Arguments.of("asked", "{\"wish\":\"move-on\"}", new Asked(Wish.MOVE_ON)),
                Arguments.of(
                        "move-chosen",
                        """
                        {"kind":"follow-up","text":"And where?","question":"Where?","asksFor":["dual-store"],
                        "uses":["follow-up:1"],"progress":{"stage":"DATA","shares":{"DATA":0.5}}}""",
                        new MoveChosen(
                                MoveKind.FOLLOW_UP,
                                "And where?",
                                "Where?",
                                Set.of(new CriterionId("dual-store")),
                                List.of("follow-up:1"),
                                new Progress(Stage.DATA, Map.of(Stage.DATA, 0.5)))),
                Arguments.of(
                        "interviewer-said",
                        "{\"turn\":3,\"text\":\"And\",\"cut\":true}",
                        new InterviewerSaid(3, "And", true)),
                Arguments.of("reply-taken-over", "{\"turn\":3}", new ReplyTakenOver(3)),
                Arguments.of(
                        "paused",
                        "{\"by\":\"absence\",\"from\":\"2026-03-01T10:00:00.000001Z\"}",
                        new Paused(PausedBy.ABSENCE, Instant.parse("2026-03-01T10:00:00.000001Z"))),
                Arguments.of("resumed", "{}", new Resumed()),
                Arguments.of(
                        "ended", "{\"ending\":\"COMPLETE\",\"by\":\"time\"}", new Ended(Ending.COMPLETE, EndedBy.TIME)),
                Arguments.of("neglected", "{}", new Neglected()),
                Arguments.of("handed-over", "{}", new HandedOver()));
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsWhatTheFirstVersionWrote(String type, String payload, InterviewEvent event) {
        assertThat(codec.read(new Stored(type, 1, payload))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsWhatItWritesItself(String type, String payload, InterviewEvent event) {
        var stored = codec.write(event);

        assertThat(stored.type()).isEqualTo(type);
        assertThat(codec.read(stored)).isEqualTo(event);
    }

    @Test
    void knowsEveryKindOfEvent() {
        var known = written().map(arguments -> arguments.get()[2].getClass().getSimpleName());
        var kinds = Stream.of(InterviewEvent.class.getPermittedSubclasses()).map(Class::getSimpleName);

        assertThat(known).containsExactlyInAnyOrderElementsOf(kinds.toList());
    }

    @Test
    void readsOverFieldsThatALaterVersionAdds() {
        var stored = new Stored("candidate-said", 1, "{\"text\":\"A log.\",\"drawing\":{\"id\":1}}");

        assertThat(codec.read(stored)).isEqualTo(new CandidateSaid("A log."));
    }

    @Test
    void doesNotGuessAtAVersionThatItDoesNotKnow() {
        assertThatThrownBy(() -> codec.read(new Stored("candidate-said", 2, "{\"text\":\"A log.\"}")))
                .hasMessageContaining("newer Rehearsal");
    }
}
