package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.calibration.golden.GoldenSets;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.rating.Sheet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gathers what has to be counted to see whether the judges wander. */
@Component
class DriftDesk {

    private static final Duration BEFORE = Duration.ofDays(28);

    private final Archive archive;
    private final GoldenSets sets;
    private final Humans humans;
    private final Pool pool;
    private final Bank bank;
    private final Clock clock;

    DriftDesk(Archive archive, GoldenSets sets, Humans humans, Pool pool, Bank bank, Clock clock) {
        this.archive = archive;
        this.sets = sets;
        this.humans = humans;
        this.pool = pool;
        this.bank = bank;
        this.clock = clock;
    }

    /** Of one question, or of all that have a golden set when none is named. */
    Mono<DriftView> of(String question) {
        return sets.frozenByHumans()
                .map(all -> all.entrySet().stream()
                        .filter(one -> question.isEmpty() || one.getKey().equals(question))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .flatMap(this::count);
    }

    private Mono<DriftView> count(Map<String, Instant> frozen) {
        var entries = bank.entries().stream()
                .filter(entry -> frozen.containsKey(entry.id().value()))
                .toList();
        return Flux.fromIterable(entries)
                .concatMap(entry -> archive.judged(
                        entry.id(),
                        frozen.getOrDefault(entry.id().value(), Instant.EPOCH).minus(BEFORE)))
                .collectList()
                .flatMap(judged -> sheets(judged)
                        .map(sheets ->
                                new DriftCount(entries, frozen, judged, sheets, GoldenTime.day(clock.instant()))))
                .publishOn(Schedulers.boundedElastic())
                .map(DriftCount::view);
    }

    private Mono<Map<UUID, List<Sheet>>> sheets(List<Judged> judged) {
        var interviews = judged.stream().map(Judged::interview).collect(Collectors.toSet());
        return pool.interviews()
                .filter(interviews::contains)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(interview -> humans.of(interview).collectList().map(given -> Map.entry(interview, given)))
                .filter(one -> !one.getValue().isEmpty())
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
