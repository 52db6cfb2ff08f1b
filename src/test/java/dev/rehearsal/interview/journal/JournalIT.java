package dev.rehearsal.interview.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.EndedBy;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.Progress;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;

/** What every database must do for the journal. */
@ParameterizedClass
@EnumSource
class JournalIT extends JournalFixture {

    JournalIT(TestDatabase on) {
        super(on);
    }

    @Nested
    class AnAppend {

        @Test
        void isReadBackAsItWasWritten() {
            List<InterviewEvent> events = List.of(
                    new Started(),
                    new CandidateSaid("\"Zo\u00eb\" \ud83d\ude00 \\u0041 \n\t </script>"),
                    new MoveChosen(
                            MoveKind.PROBE,
                            "Where do values live?",
                            "Where do values live?",
                            Set.of(new CriterionId("dual-store")),
                            List.of("probe:dual-store:0"),
                            new Progress(Stage.DATA, Map.of(Stage.DATA, 0.25))),
                    new Paused(PausedBy.ABSENCE, NOW.minusSeconds(60)),
                    new Ended(Ending.EARLY, EndedBy.CANDIDATE));

            Append done = append(new Entries(0, events, NOW, null));

            assertThat(done).isEqualTo(new Append.Done(5));
            assertThat(recorded(0)).extracting(Recorded::event).containsExactlyElementsOf(events);
            assertThat(recorded(3)).extracting(Recorded::seq).containsExactly(4, 5);
            assertThat(recorded(0)).extracting(Recorded::at).containsOnly(NOW);
        }

        @Test
        void takesTheLongestTextThatMayBeSaid() {
            var said = new CandidateSaid("\u0001".repeat(8_000));

            append(Entries.of(0, NOW, said));

            assertThat(recorded(0)).extracting(Recorded::event).containsExactly(said);
        }

        @Test
        void behindSomebodyElsesIsOutrun() {
            append(Entries.of(0, NOW, new Started()));

            assertThat(append(Entries.of(0, NOW, new CandidateSaid("late")))).isEqualTo(new Append.Outrun());
            assertThat(recorded(0)).hasSize(1);
        }

        @Test
        void ofTheSameMessageHappensOnce() {
            UUID message = UUID.randomUUID();
            append(Entries.of(0, NOW, new Started()));
            append(new Entries(1, List.of(new CandidateSaid("once")), NOW, message));

            Append again = append(new Entries(2, List.of(new CandidateSaid("once")), NOW, message));

            assertThat(again).isEqualTo(new Append.Again(2));
            assertThat(recorded(0)).hasSize(2);
        }

        @Test
        void writesAllOrNothing() {
            UUID message = UUID.randomUUID();
            append(new Entries(0, List.of(new Started()), NOW, message));
            append(Entries.of(1, NOW, new CandidateSaid("two")));

            var overlapping = Entries.of(0, NOW, new CandidateSaid("a"), new CandidateSaid("b"));

            assertThat(append(overlapping)).isEqualTo(new Append.Outrun());
            assertThat(recorded(0)).hasSize(2);
        }

        @Test
        void isWonByOneOfManyWriters() {
            List<Append> outcomes = Flux.fromStream(IntStream.range(0, 20).boxed())
                    .flatMap(n -> journal.append(
                            new Right.Free(interview),
                            new Entries(0, List.of(new CandidateSaid("writer " + n)), NOW, UUID.randomUUID())))
                    .collectList()
                    .block();

            assertThat(outcomes).filteredOn(new Append.Done(1)::equals).hasSize(1);
            assertThat(outcomes).filteredOn(new Append.Outrun()::equals).hasSize(19);
            assertThat(recorded(0)).hasSize(1);
        }
    }

    @Nested
    class ALease {

        @Test
        void isHeldByOne() {
            assertThat(leases.acquire(interview).block()).isNotNull();

            assertThat(leases(Duration.ofMinutes(1)).acquire(interview).block()).isNull();
        }

        @Test
        void isFreeAgainWhenItWasReleased() {
            Lease lease = leases.acquire(interview).block();
            leases.release(lease).block();

            assertThat(leases(Duration.ofMinutes(1)).acquire(interview).block()).isNotNull();
        }

        @Test
        void thatRanOutCanBeTakenAndItsHolderIsRefused() {
            Lease old = leases(Duration.ZERO).acquire(interview).block();
            assertThat(leases.abandoned().collectList().block()).contains(interview);

            Lease taken = leases.acquire(interview).block();

            assertThat(taken.token()).isGreaterThan(old.token());
            assertThat(leases.abandoned().collectList().block()).doesNotContain(interview);
            assertThat(fenced(old, Entries.of(0, NOW, new Started()))).isEqualTo(new Append.Fenced());
            assertThat(leases.renew(old).block()).isFalse();
            leases.release(old).block();
            assertThat(fenced(taken, Entries.of(0, NOW, new Started()))).isEqualTo(new Append.Done(1));
            assertThat(leases.renew(taken).block()).isTrue();
        }

        @Test
        void isWonByOneOfManyNodes() {
            List<Lease> won = Flux.range(0, 12)
                    .flatMap(node -> leases(Duration.ofMinutes(1)).acquire(interview))
                    .collectList()
                    .block();

            assertThat(won).hasSize(1);
        }
    }

    @Nested
    class AnInterview {

        @Test
        void isMadeOnceForARequest() {
            Interview first = anInterview();
            Interview second =
                    new Interview(UUID.randomUUID(), first.owner(), first.plan(), first.requestId(), first.createdAt());

            assertThat(interviews.make(first).block().before()).isFalse();
            assertThat(interviews.make(second).block()).isEqualTo(new Interviews.Made(first, true));
        }

        @Test
        void isFoundByItsOwnerAlone() {
            Interview mine = interviews.make(anInterview()).block().interview();

            assertThat(interviews.find(mine.id(), mine.owner()).block()).isEqualTo(mine);
            assertThat(interviews
                            .find(mine.id(), new AccountId(UUID.randomUUID()))
                            .block())
                    .isNull();
            assertThat(interviews.of(mine.owner()).collectList().block()).containsExactly(mine);
        }

        @Test
        void keepsNotes() {
            interviews.note(interview, "\u00e4 note").block();

            assertThat(interviews.notes(interview).block()).isEqualTo("\u00e4 note");
        }

        @Test
        void goesWithItsJournal() {
            append(Entries.of(0, NOW, new Started()));

            interviews.delete(interview).block();

            assertThat(interviews.find(interview).block()).isNull();
            assertThat(recorded(0)).isEmpty();
        }
    }

    private Append append(Entries entries) {
        return journal.append(new Right.Free(interview), entries).block();
    }

    private Append fenced(Lease lease, Entries entries) {
        return journal.append(new Right.Held(lease), entries).block();
    }

    private List<Recorded> recorded(int after) {
        return recorded(interview, after);
    }
}
