package dev.rehearsal.calibration.quality;

import dev.rehearsal.calibration.agreement.Counting;
import dev.rehearsal.calibration.bias.BiasRow;
import dev.rehearsal.calibration.golden.GoldenSets;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.quality.Qualities.Kept;
import dev.rehearsal.calibration.runs.Run;
import dev.rehearsal.calibration.runs.RunDesk;
import dev.rehearsal.calibration.runs.RunDesk.Chosen;
import dev.rehearsal.calibration.runs.RunStore;
import dev.rehearsal.calibration.table.Json;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Measures the built-in judge, step by step: each call does what can be done now and leaves the rest to a later one,
 * which may come after a restart. One run over all changed exemplars serves both tables, as the unchanged ones are
 * among them.
 */
@Component
class Measuring {

    private final Matter matter;
    private final AuthorsSet authors;
    private final Qualities qualities;
    private final GoldenSets sets;
    private final Runs runs;

    Measuring(Matter matter, AuthorsSet authors, Qualities qualities, GoldenSets sets, Runs runs) {
        this.matter = matter;
        this.authors = authors;
        this.qualities = qualities;
        this.sets = sets;
        this.runs = runs;
    }

    /** What is done about a run. */
    @Component
    record Runs(RunDesk desk, RunStore store, Counting counting) {}

    /** Whether everything is measured as it is now. Never empty. */
    Mono<Boolean> step() {
        return Mono.fromCallable(matter::fingerprint)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(fingerprint -> qualities
                        .find(fingerprint)
                        .switchIfEmpty(Mono.defer(() -> begin(fingerprint)))
                        .flatMap(this::goOn))
                .defaultIfEmpty(false);
    }

    private Mono<Kept> begin(String fingerprint) {
        var readings = matter.readings();
        return readings.isEmpty()
                ? Mono.empty()
                : authors.of(readings, fingerprint)
                        .flatMap(set -> sets.keep(
                                set, qualities.begin(fingerprint, set.head().id())))
                        .onErrorResume(DuplicateKeyException.class, otherNode -> Mono.empty())
                        .then(Mono.defer(() -> qualities.find(fingerprint)));
    }

    private Mono<Boolean> goOn(Kept kept) {
        if (kept.body() != null) {
            return Mono.just(true);
        }
        var run = kept.run();
        return run == null
                ? start(kept).thenReturn(false)
                : runs.store().get(run).flatMap(one -> goOn(kept, one));
    }

    private Mono<Void> start(Kept kept) {
        var rubrics = matter.readings().stream()
                .map(Reading::question)
                .distinct()
                .map(question -> new Chosen(question, matter.version(question), null))
                .toList();
        var wish = new RunDesk.Wish(
                kept.set(),
                Part.ALL,
                Run.Purpose.BIAS,
                Matter.KIND,
                rubrics,
                "How good is the judge? Started by the service itself.",
                null);
        return runs.desk().start(wish).flatMap(run -> qualities.started(kept.fingerprint(), run.id()));
    }

    private Mono<Boolean> goOn(Kept kept, Run run) {
        return switch (run.status()) {
            case RUNNING -> Mono.just(false);
            case PAUSED, CANCELLED -> runs.desk().resume(run.id()).thenReturn(false);
            case FINISHED ->
                count(run.id())
                        .flatMap(body -> qualities.measured(kept.fingerprint(), Json.write(body)))
                        .thenReturn(true);
        };
    }

    private Mono<Measured> count(UUID run) {
        var bias = runs.store()
                .findings(run)
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(BiasRow::of);
        return Mono.zip(runs.counting().report(run), bias, Measured::of);
    }
}
