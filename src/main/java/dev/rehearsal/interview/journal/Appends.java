package dev.rehearsal.interview.journal;

import dev.rehearsal.interview.journal.LeaseTable.Row;
import dev.rehearsal.platform.GroupWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Appends to the journals of many interviews in one transaction, to each in its own right. */
final class Appends implements GroupWriter.Table<Appending, Append> {

    private static final Append FENCED = new Append.Fenced();

    private final TransactionalOperator transactions;
    private final LeaseTable leases;
    private final EventTable events;

    Appends(TransactionalOperator transactions, LeaseTable leases, EventTable events) {
        this.transactions = transactions;
        this.leases = leases;
        this.events = events;
    }

    @Override
    public Mono<Map<Appending, Append>> writeTogether(Supplier<List<Appending>> appendings) {
        return write(appendings, leases::lockAtOnce);
    }

    @Override
    public Mono<Append> writeAlone(Appending appending) {
        return write(() -> List.of(appending), leases::lock).map(outcomes -> outcomes.getOrDefault(appending, FENCED));
    }

    private Mono<Map<Appending, Append>> write(
            Supplier<List<Appending>> appendings, Function<List<UUID>, Mono<Map<UUID, Row>>> lock) {
        return transactions.transactional(Mono.fromSupplier(appendings)
                .flatMap(all -> lock.apply(interviews(all, right -> !(right instanceof Right.Free)))
                        .flatMap(rows -> write(outcomes(all, rows)))));
    }

    /** What each of them may expect; says nothing of those whose lease is not to be had at once. */
    private static Map<Appending, Append> outcomes(List<Appending> appendings, Map<UUID, Row> rows) {
        var outcomes = new HashMap<Appending, Append>();
        for (var appending : appendings) {
            outcome(appending, rows.get(appending.interview())).ifPresent(outcome -> outcomes.put(appending, outcome));
        }
        return outcomes;
    }

    private static Optional<Append> outcome(Appending appending, @Nullable Row row) {
        int seq = appending.lastSeq();
        return switch (appending.right()) {
            case Right.Free free -> Optional.of(new Append.Done(seq));
            case Right.Held held ->
                Optional.ofNullable(row).map(now -> now.isHeldBy(held.lease()) ? new Append.Done(seq) : FENCED);
            case Right.GivenBack last ->
                Optional.ofNullable(row).map(now -> now.isHeldBy(last.lease()) ? new Append.Done(seq) : FENCED);
            case Right.Taken first ->
                Optional.ofNullable(row).map(now -> now.free() ? new Append.Done(seq, now.next()) : FENCED);
        };
    }

    private Mono<Map<Appending, Append>> write(Map<Appending, Append> outcomes) {
        var allowed = outcomes.keySet().stream()
                .filter(appending -> outcomes.get(appending) instanceof Append.Done)
                // In one order everywhere, so that no two nodes wait for each other.
                .sorted(Comparator.comparing(Appending::interview))
                .toList();
        return leases.take(interviews(allowed, Right.Taken.class::isInstance))
                .then(Mono.defer(() -> leases.giveBack(interviews(allowed, Right.GivenBack.class::isInstance))))
                .then(Mono.defer(() -> events.insert(allowed)))
                .thenReturn(outcomes);
    }

    private static List<UUID> interviews(List<Appending> appendings, Predicate<Right> wanted) {
        return appendings.stream()
                .filter(appending -> wanted.test(appending.right()))
                .map(Appending::interview)
                .toList();
    }
}
