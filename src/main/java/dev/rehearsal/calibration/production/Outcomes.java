package dev.rehearsal.calibration.production;

import dev.rehearsal.account.Ownership;
import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.calibration.dispute.Disputes;
import dev.rehearsal.calibration.production.Arms.Place;
import dev.rehearsal.calibration.production.Arms.Seen;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trial.Prompt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks what came of a trial. */
@Component
class Outcomes {

    private final Archive archive;
    private final Bank bank;
    private final Shadows shadows;
    private final Humans humans;
    private final Disputes disputes;
    private final ObjectProvider<Ownership> ownership;

    Outcomes(
            Archive archive,
            Bank bank,
            Shadows shadows,
            Humans humans,
            Disputes disputes,
            ObjectProvider<Ownership> ownership) {
        this.archive = archive;
        this.bank = bank;
        this.shadows = shadows;
        this.humans = humans;
        this.disputes = disputes;
        this.ownership = ownership;
    }

    Mono<TrialView> of(Trial trial) {
        return Mono.zip(judged(trial), shadowed(trial), bank.rubric(trial.question(), trial.version()), judges(trial))
                .flatMap(all -> seen(trial, all.getT1(), all.getT2())
                        .publishOn(Schedulers.boundedElastic())
                        .map(seen -> TrialView.of(trial, Arms.of(trial.isShadow(), seen))
                                .with(all.getT4(), Shift.of(all.getT3(), pairs(all.getT1(), all.getT2())))));
    }

    private Mono<List<Judged>> judged(Trial trial) {
        return archive.judged(trial.question(), trial.startedAt())
                .filter(judged -> trial.covers(judged.at()))
                .collectList();
    }

    private Mono<Map<UUID, List<FindingRow>>> shadowed(Trial trial) {
        return trial.isShadow() ? shadows.findings(trial.id()) : Mono.just(Map.of());
    }

    private Mono<List<String>> judges(Trial trial) {
        return trial.isShadow() ? shadows.judges(trial.id()).collectList() : Mono.just(List.of());
    }

    private static List<Shift.Pair> pairs(List<Judged> judged, Map<UUID, List<FindingRow>> shadowed) {
        return judged.stream()
                .filter(one -> shadowed.containsKey(one.interview()))
                .map(one -> new Shift.Pair(
                        one.findings().stream().map(FindingRow::of).toList(),
                        shadowed.getOrDefault(one.interview(), List.of())))
                .toList();
    }

    private Mono<List<Seen>> seen(Trial trial, List<Judged> judged, Map<UUID, List<FindingRow>> shadowed) {
        return Flux.fromIterable(judged)
                .concatMap(one -> seen(trial, one, shadowed.get(one.interview())))
                .collectList();
    }

    private Flux<Seen> seen(Trial trial, Judged judged, @Nullable List<FindingRow> shadowed) {
        var place = place(trial, judged, shadowed != null);
        if (place == null) {
            return Flux.empty();
        }
        return Mono.zip(
                        unit(judged.interview()),
                        humans.of(judged.interview()).collectList(),
                        disputes.of(judged.interview())
                                .any(dispute -> dispute.about().isFirst()))
                .map(all -> {
                    var reported =
                            judged.findings().stream().map(FindingRow::of).toList();
                    var tried = shadowed == null ? reported : shadowed;
                    return new Seen(
                            all.getT1().toString(),
                            place,
                            distance(reported, all.getT2()),
                            distance(tried, all.getT2()),
                            all.getT3());
                })
                .flux();
    }

    /** Null for an interview that the trial has nothing to do with. */
    private static @Nullable Place place(Trial trial, Judged judged, boolean shadowed) {
        if (trial.isShadow()) {
            return shadowed ? Place.BOTH : null;
        }
        var prompt = trial.prompt();
        if (prompt != null) {
            return judged.rubricVersion() == trial.against() ? place(prompt, judged.judge()) : null;
        }
        if (judged.rubricVersion() == trial.version()) {
            return Place.AFTER;
        }
        return judged.rubricVersion() == trial.against() ? Place.BEFORE : null;
    }

    private static @Nullable Place place(Prompt prompt, JudgeName judge) {
        if (prompt.wasToldTo(judge)) {
            return Place.AFTER;
        }
        return prompt.wasNotToldTo(judge) ? Place.BEFORE : null;
    }

    private static @Nullable Double distance(Collection<FindingRow> findings, List<Sheet> sheets) {
        var distance = Humans.distance(findings, sheets);
        return distance.isPresent() ? distance.getAsDouble() : null;
    }

    private Mono<UUID> unit(UUID interview) {
        return Mono.fromSupplier(ownership::getIfAvailable)
                .flatMap(owners -> owners.unit(interview))
                .defaultIfEmpty(interview);
    }
}
