package dev.rehearsal.calibration.agreement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.calibration.agreement.Body.Criterion;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.rubrics.Change;
import dev.rehearsal.calibration.runs.Run;
import dev.rehearsal.calibration.runs.RunStore;
import dev.rehearsal.calibration.runs.RunView;
import dev.rehearsal.calibration.table.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Counts, away from the event loop; what is finished is counted once. */
@Component
public class Counting {

    private static final int KEPT = 32;

    private final Bodies bodies;
    private final RunStore runs;
    private final Raters raters;
    private final RubricVersions versions;
    private final Bank bank;
    private final Cache<UUID, Report> reports =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Counting(Bodies bodies, RunStore runs, Raters raters, RubricVersions versions, Bank bank) {
        this.bodies = bodies;
        this.runs = runs;
        this.raters = raters;
        this.versions = versions;
        this.bank = bank;
    }

    /** How far judge and humans agree in a finished run; refused while it is not. */
    public Mono<Report> report(UUID run) {
        return Mono.defer(() -> Mono.justOrEmpty(reports.getIfPresent(run)))
                .switchIfEmpty(Mono.defer(() -> Mono.zip(bodies.finished(run), bodies.ofRun(run)))
                        .publishOn(Schedulers.boundedElastic())
                        .map(all -> Report.of(
                                RunView.of(all.getT1()),
                                all.getT2().set(),
                                all.getT2().body(),
                                bank))
                        .doOnNext(report -> reports.put(run, report)));
    }

    Mono<Report> report(UUID set, Part part) {
        return bodies.ofSet(set, part)
                .publishOn(Schedulers.boundedElastic())
                .map(whole -> Report.of(whole.set(), whole.body(), bank));
    }

    Mono<List<Apart>> apart(UUID run) {
        return bodies.ofRun(run).map(whole -> Apart.of(whole.body()));
    }

    Mono<Severity> severity(UUID set, Optional<UUID> run) {
        var whole = run.map(bodies::ofRun).orElseGet(() -> bodies.ofSet(set, Part.ALL));
        return Mono.zip(
                        whole,
                        raters.all()
                                .collect(Collectors.toMap(rater -> rater.id().toString(), Rater::label)))
                .publishOn(Schedulers.boundedElastic())
                .map(all -> Severity.of(
                        all.getT1().body(),
                        new Severity.Names(all.getT2(), new Halves(all.getT1().set()))));
    }

    Mono<Versus> versus(UUID before, UUID after) {
        return Mono.zip(bodies.finished(before), bodies.finished(after))
                .filter(both -> both.getT1().set().equals(both.getT2().set())
                        && both.getT1().part() == both.getT2().part())
                .switchIfEmpty(Mono.error(
                        () -> Refused.conflict("Only runs over the same part of the same golden set can be compared.")))
                .flatMap(both -> versus(both.getT1(), both.getT2()));
    }

    private Mono<Versus> versus(Run before, Run after) {
        return Mono.zip(
                        bodies.ofBoth(before, after),
                        otherAnchors(before, after),
                        bodies.criteria(before),
                        bodies.criteria(after))
                .publishOn(Schedulers.boundedElastic())
                .map(all -> Versus.of(new Versus.Both(
                        RunView.of(before),
                        RunView.of(after),
                        all.getT1().body(),
                        all.getT2(),
                        missing(all.getT3(), all.getT4()),
                        missing(all.getT4(), all.getT3()))));
    }

    private static List<String> missing(Map<String, Criterion> of, Map<String, Criterion> in) {
        return of.keySet().stream().filter(key -> !in.containsKey(key)).sorted().toList();
    }

    private Mono<List<String>> otherAnchors(Run before, Run after) {
        return Flux.fromIterable(before.rubrics())
                .map(Run.Judged::question)
                .concatMap(question -> Mono.zip(sheet(before, question), sheet(after, question))
                        .flatMapIterable(both -> Change.withOtherAnchors(both.getT1(), both.getT2()))
                        .map(criterion -> Criterion.key(question, criterion)))
                .collectList();
    }

    private Mono<RubricSheet> sheet(Run run, String question) {
        return runs.body(run.id(), question)
                .flatMap(file -> Mono.justOrEmpty(versions.read(new QuestionId(question), file)))
                .map(RubricSheet::of);
    }
}
