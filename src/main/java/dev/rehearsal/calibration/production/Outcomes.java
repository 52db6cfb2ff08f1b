package dev.rehearsal.calibration.production;

import dev.rehearsal.account.Ownership;
import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.calibration.dispute.Disputes;
import dev.rehearsal.calibration.production.Arms.Place;
import dev.rehearsal.calibration.production.Arms.Seen;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.trials.Trial;
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
    private final Shadows shadows;
    private final Humans humans;
    private final Disputes disputes;
    private final ObjectProvider<Ownership> ownership;

    Outcomes(Archive archive, Shadows shadows, Humans humans, Disputes disputes, ObjectProvider<Ownership> ownership) {
        this.archive = archive;
        this.shadows = shadows;
        this.humans = humans;
        this.disputes = disputes;
        this.ownership = ownership;
    }

    Mono<TrialView> of(Trial trial) {
        var found = trial.isShadow() ? shadows.findings(trial.id()) : Mono.just(Map.<UUID, List<FindingRow>>of());
        return found.flatMapMany(shadowed -> archive.judged(trial.question(), trial.startedAt())
                        .filter(judged -> trial.covers(judged.at()))
                        .concatMap(judged -> seen(trial, judged, shadowed.get(judged.interview()))))
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(all -> TrialView.of(trial, Arms.of(trial.isShadow(), all)));
    }

    private Flux<Seen> seen(Trial trial, Judged judged, @Nullable List<FindingRow> shadowed) {
        var place = place(trial, judged, shadowed != null);
        if (place == null) {
            return Flux.empty();
        }
        return Mono.zip(
                        unit(judged.interview()),
                        humans.of(judged.interview()).collectList(),
                        disputes.of(judged.interview()).hasElements())
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
        if (judged.rubricVersion() == trial.version()) {
            return Place.AFTER;
        }
        return judged.rubricVersion() == trial.against() ? Place.BEFORE : null;
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
