package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.Append;
import dev.rehearsal.interview.journal.Entries;
import dev.rehearsal.interview.journal.Journal;
import dev.rehearsal.interview.journal.Recorded;
import dev.rehearsal.interview.journal.Right;
import dev.rehearsal.interview.room.Outcome.Accepted;
import dev.rehearsal.interview.room.Outcome.Refused;
import dev.rehearsal.interview.state.InterviewState;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Keeps one interview's state in step with its journal, one piece of work after another. What is recorded, here or by
 * others, is told to the audience in order.
 */
final class Ledger {

    private final UUID interview;
    private final Journal journal;
    private final Clock clock;
    private final Audience audience;
    private final Serial serial = new Serial();
    private volatile @Nullable InterviewState state;
    // What the audience knows, which outlives a state that is put to rest; -1 before anything was read.
    private volatile int told = -1;

    Ledger(UUID interview, Journal journal, Clock clock, Audience audience) {
        this.interview = interview;
        this.journal = journal;
        this.clock = clock;
        this.audience = audience;
    }

    UUID interview() {
        return interview;
    }

    int told() {
        return told;
    }

    boolean resting() {
        return state == null;
    }

    /** How an append is made: freely, or by whoever has the floor. */
    interface Writer {
        Mono<Append> append(Entries entries);
    }

    Writer freely() {
        return entries -> journal.append(new Right.Free(interview), entries);
    }

    /** The state as this node knows it. */
    Mono<InterviewState> state() {
        return serial.run(known());
    }

    /** The state after reading what others have recorded. */
    Mono<InterviewState> caughtUp() {
        return serial.run(read());
    }

    /** Looks at the newest state while nothing is recorded. */
    Mono<InterviewState> look(Consumer<InterviewState> look) {
        return serial.run(read().doOnNext(look));
    }

    /** Forgets the state until it is needed again. */
    Mono<Void> rest() {
        return serial.run(Mono.fromRunnable(() -> state = null));
    }

    /** Decides on the newest state and records; decides again when somebody else was faster. */
    Mono<Outcome> record(@Nullable UUID messageId, Writer writer, Function<InterviewState, Decision> decide) {
        return serial.run(decided(messageId, writer, decide));
    }

    private Mono<InterviewState> known() {
        return Mono.fromSupplier(() -> state).switchIfEmpty(read());
    }

    private Mono<InterviewState> read() {
        return Mono.defer(() -> journal.read(interview, seq()).collectList().map(this::take));
    }

    private Mono<Outcome> decided(@Nullable UUID messageId, Writer writer, Function<InterviewState, Decision> decide) {
        return known().flatMap(now -> switch (decide.apply(now)) {
            case Decision.Write write ->
                write(new Entries(now.seq(), write.events(), now(), messageId), writer)
                        .switchIfEmpty(Mono.defer(() -> decided(messageId, writer, decide)));
            case Decision.Leave leave -> Mono.just(new Accepted(now.seq()));
            case Decision.Refuse refuse -> earlier(messageId, new Refused(refuse.reason()));
        });
    }

    // Empty when somebody else was faster.
    private Mono<Outcome> write(Entries entries, Writer writer) {
        return writer.append(entries).flatMap(append -> switch (append) {
            case Append.Done done -> {
                take(recorded(entries));
                yield Mono.just(new Accepted(entries.after() + 1));
            }
            case Append.Again again -> read().thenReturn(new Accepted(again.seq()));
            case Append.Outrun outrun -> read().then(Mono.empty());
            case Append.Fenced fenced -> Mono.error(new LeaseLost());
        });
    }

    // A message that was accepted once stays accepted, even if it could not be any more.
    private Mono<Outcome> earlier(@Nullable UUID messageId, Outcome otherwise) {
        return messageId == null
                ? Mono.just(otherwise)
                : journal.find(interview, messageId).<Outcome>map(Accepted::new).defaultIfEmpty(otherwise);
    }

    private static List<Recorded> recorded(Entries entries) {
        Instant at = entries.at();
        return IntStream.range(0, entries.events().size())
                .mapToObj(index -> new Recorded(
                        entries.after() + 1 + index, entries.events().get(index), at))
                .toList();
    }

    private InterviewState take(List<Recorded> news) {
        var next = Objects.requireNonNullElse(state, InterviewState.BLANK);
        for (Recorded recorded : news) {
            next = next.after(recorded);
            if (told >= 0 && recorded.seq() > told) {
                audience.tell(new Happening.Event(recorded, next));
            }
        }
        state = next;
        told = next.seq();
        return next;
    }

    // As exact as both databases keep it, so that what is remembered equals what is read again.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private int seq() {
        return Objects.requireNonNullElse(state, InterviewState.BLANK).seq();
    }
}
