package dev.rehearsal.interview.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.testing.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What every database must do for appends to many journals at once. */
@ParameterizedClass
@EnumSource
class SharedJournalIT extends JournalFixture {

    private static final Entries FIRST = Entries.of(0, NOW, new Started());

    SharedJournalIT(TestDatabase on) {
        super(on);
    }

    @Nested
    class AppendsOfManyInterviews {

        @Test
        void keepTheOrderOfEach() {
            var ids = IntStream.range(0, 30).mapToObj(number -> another()).toList();

            var outcomes = Flux.fromIterable(ids)
                    .flatMap(id -> Flux.range(0, 12).concatMap(seq -> append(id, seq, "word " + seq)), ids.size())
                    .collectList()
                    .block();

            assertThat(outcomes).hasSize(360).allMatch(Append.Done.class::isInstance);
            assertThat(ids).allSatisfy(id -> {
                assertThat(recorded(id, 0))
                        .extracting(Recorded::seq)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, 12).boxed().toList());
                assertThat(recorded(id, 0))
                        .extracting(Recorded::event)
                        .containsExactlyElementsOf(IntStream.range(0, 12)
                                .<InterviewEvent>mapToObj(seq -> new CandidateSaid("word " + seq))
                                .toList());
            });
        }

        @Test
        void areEachInTheirOwnRight() {
            var held = leases.acquire(another()).block();
            var last = leases.acquire(another()).block();
            var lost = new Lease(another(), 7);
            var theirs = elsewhere().acquire(another()).block();
            var nobodys = another();

            var free = new Appending(new Right.Free(interview), FIRST);
            var holding = new Appending(new Right.Held(held), FIRST);
            var givingBack = new Appending(new Right.GivenBack(last), FIRST);
            var fenced = new Appending(new Right.Held(lost), FIRST);
            var late = new Appending(new Right.Taken(theirs.interview()), FIRST);
            var taking = new Appending(new Right.Taken(nobodys), FIRST);
            var outcomes = appends.writeTogether(() -> List.of(free, holding, givingBack, fenced, late, taking))
                    .block();

            assertThat(outcomes)
                    .containsEntry(free, new Append.Done(1))
                    .containsEntry(holding, new Append.Done(1))
                    .containsEntry(givingBack, new Append.Done(1))
                    .containsEntry(fenced, new Append.Fenced())
                    .containsEntry(late, new Append.Fenced())
                    .containsEntry(taking, new Append.Done(1, new Lease(nobodys, 1)));
            assertThat(recorded(lost.interview(), 0)).isEmpty();
            assertThat(recorded(theirs.interview(), 0)).isEmpty();
            assertThat(recorded(nobodys, 0)).hasSize(1);
            assertThat(elsewhere().acquire(last.interview()).block()).isNotNull();
            assertThat(elsewhere().acquire(held.interview()).block()).isNull();
            assertThat(elsewhere().acquire(nobodys).block()).isNull();
        }

        @Test
        void failTogetherAndSucceedOneByOne() {
            var outrun = another();
            append(outrun, 0, "first").block();
            var many = List.of(
                    new Appending(new Right.Free(interview), FIRST), new Appending(new Right.Free(outrun), FIRST));

            assertThatThrownBy(() -> appends.writeTogether(() -> many).block())
                    .isInstanceOf(DuplicateKeyException.class);
            assertThat(recorded(interview, 0)).isEmpty();
            var ids = List.of(another(), interview, outrun, another());
            var outcomes = Flux.fromIterable(ids)
                    .flatMapSequential(id -> append(id, 0, "second"))
                    .collectList()
                    .block();

            assertThat(outcomes)
                    .containsExactly(new Append.Done(1), new Append.Done(1), new Append.Outrun(), new Append.Done(1));
            assertThat(recorded(outrun, 0)).hasSize(1);
        }

        @Test
        void waitForNobody() {
            var busy = leases.acquire(another()).block();
            var held = leases.acquire(another()).block();
            var locked = Sinks.<Void>empty();
            var enough = Sinks.<Void>empty();
            var other = transactions
                    .transactional(table.lock(List.of(busy.interview()))
                            .doOnNext(rows -> locked.tryEmitEmpty())
                            .then(enough.asMono()))
                    .toFuture();
            locked.asMono().block();

            var one = new Appending(new Right.Held(held), FIRST);
            var outcomes = appends.writeTogether(() -> List.of(one, new Appending(new Right.Held(busy), FIRST)))
                    .block();
            var waiting = journal.append(new Right.Held(busy), FIRST).toFuture();
            var meanwhile = append(interview, 0, "meanwhile").block();
            assertThat(waiting).isNotDone();
            enough.tryEmitEmpty();

            assertThat(outcomes).containsOnlyKeys(one);
            assertThat(meanwhile).isEqualTo(new Append.Done(1));
            assertThat(waiting.join()).isEqualTo(new Append.Done(1));
            other.join();
        }

        @Test
        void areNotAcknowledgedWhenTheDatabaseGoesAway() {
            var ids = List.of(interview, another(), another());
            failing.begin();

            var outcomes = Flux.fromIterable(ids)
                    .flatMap(id -> append(id, 0, "lost").map(Object.class::cast).onErrorResume(Mono::just))
                    .collectList()
                    .block();
            failing.end();

            assertThat(outcomes).hasSize(3).allMatch(Throwable.class::isInstance);
            assertThat(ids).allSatisfy(id -> assertThat(recorded(id, 0)).isEmpty());
            assertThat(append(interview, 0, "again").block()).isEqualTo(new Append.Done(1));
        }
    }

    @Nested
    class ALeaseTakenWithAnAppend {

        @Test
        void isNotTakenByWhoIsOutrun() {
            append(interview, 0, "first").block();

            assertThat(journal.append(new Right.Taken(interview), FIRST).block())
                    .isEqualTo(new Append.Outrun());

            assertThat(elsewhere().acquire(interview).block()).isNotNull();
        }

        @Test
        void isRefusedWhileSomebodyElseHoldsIt() {
            elsewhere().acquire(interview).block();

            assertThat(journal.append(new Right.Taken(interview), FIRST).block())
                    .isEqualTo(new Append.Fenced());
            assertThat(recorded(interview, 0)).isEmpty();
        }

        @Test
        void isGivenBackWithTheLast() {
            var first = (Append.Done)
                    journal.append(new Right.Taken(interview), FIRST).block();
            var words = Entries.of(1, NOW, new CandidateSaid("last"));

            assertThat(elsewhere().acquire(interview).block()).isNull();
            assertThat(journal.append(new Right.GivenBack(first.taken()), words).block())
                    .isEqualTo(new Append.Done(2));
            assertThat(journal.append(new Right.Held(first.taken()), words).block())
                    .isEqualTo(new Append.Fenced());
            assertThat(elsewhere().acquire(interview).block()).isNotNull();
        }
    }
}
