package dev.rehearsal.calibration.agreement;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.calibration.agreement.Body.Criterion;
import dev.rehearsal.calibration.agreement.Body.Findings;
import dev.rehearsal.calibration.golden.Given;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.golden.GoldenSets;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.runs.Run;
import dev.rehearsal.calibration.runs.RunStore;
import dev.rehearsal.calibration.table.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts together what is counted: the ratings of a set, the findings of runs, and what the criteria are called. */
@Component
class Bodies {

    private static final String PLAIN = "plain";

    private final GoldenSets sets;
    private final RunStore runs;
    private final RubricVersions versions;
    private final Bank bank;

    Bodies(GoldenSets sets, RunStore runs, RubricVersions versions, Bank bank) {
        this.sets = sets;
        this.runs = runs;
        this.versions = versions;
        this.bank = bank;
    }

    /** A body with the set that it is of. */
    record Whole(GoldenSet set, Body body) {}

    /** The humans of a set alone. */
    Mono<Whole> ofSet(UUID set, Part part) {
        return sets.get(set)
                .map(all -> all.part(part))
                .flatMap(some -> criteria(some).map(criteria -> new Whole(some, Body.of(some, criteria, List.of()))));
    }

    /** The humans of a run's set and the judge of the run; refused while it is not finished. */
    Mono<Whole> ofRun(UUID run) {
        return finished(run)
                .flatMap(one -> Mono.zip(
                        sets.get(one.set().id()).map(set -> set.part(one.part())),
                        criteria(one),
                        findings(one, Body.JUDGE)))
                .map(all -> new Whole(all.getT1(), Body.of(all.getT1(), all.getT2(), List.of(all.getT3()))));
    }

    /** The humans and both judges, over the criteria that both runs have. */
    Mono<Whole> ofBoth(Run before, Run after) {
        return Mono.zip(
                        sets.get(before.set().id()).map(set -> set.part(before.part())),
                        criteria(before),
                        criteria(after),
                        findings(before, Body.JUDGE),
                        findings(after, Body.OTHER_JUDGE))
                .map(all -> {
                    var shared = new HashMap<>(all.getT3());
                    shared.keySet().retainAll(all.getT2().keySet());
                    return new Whole(all.getT1(), Body.of(all.getT1(), shared, List.of(all.getT4(), all.getT5())));
                });
    }

    Mono<Run> finished(UUID run) {
        return runs.get(run)
                .flatMap(one -> one.isFinished()
                        ? Mono.just(one)
                        : Mono.error(Refused.conflict("This run is not finished yet.")));
    }

    private Mono<Findings> findings(Run run, String rater) {
        return runs.findings(run.id())
                .filter(found -> found.variant().equals(PLAIN))
                .collectList()
                .map(found -> new Findings(rater, found));
    }

    /** The criteria that a run judged by. */
    Mono<Map<String, Criterion>> criteria(Run run) {
        return Flux.fromIterable(run.rubrics())
                .concatMap(judged -> runs.body(run.id(), judged.question())
                        .flatMap(file -> Mono.justOrEmpty(versions.read(new QuestionId(judged.question()), file))))
                .collectList()
                .map(Bodies::named);
    }

    /** The criteria of the newest versions that humans rated by. */
    private Mono<Map<String, Criterion>> criteria(GoldenSet set) {
        var newest = new HashMap<UUID, Integer>();
        set.ratings().forEach(given -> newest.merge(given.transcript(), given.rubricVersion(), Math::max));
        var byQuestion = new HashMap<String, Integer>();
        set.items()
                .forEach(item ->
                        byQuestion.merge(item.question(), newest.getOrDefault(item.transcript(), 1), Math::max));
        return Flux.fromIterable(byQuestion.entrySet())
                .concatMap(one -> bank.rubric(new QuestionId(one.getKey()), one.getValue()))
                .collectList()
                .map(Bodies::named);
    }

    private static Map<String, Criterion> named(List<Rubric> rubrics) {
        var criteria = new HashMap<String, Criterion>();
        for (var rubric : rubrics) {
            for (var criterion : rubric.criteria()) {
                var named = new Criterion(
                        rubric.question().value(), criterion.id().value(), criterion.title(), criterion.dimension());
                criteria.put(named.key(), named);
            }
        }
        return criteria;
    }

    /** When each rater rated each transcript. */
    static Map<String, Given> byRaterAndTranscript(GoldenSet set) {
        var given = new HashMap<String, Given>();
        set.ratings().forEach(one -> given.put(one.rater() + "/" + one.transcript(), one));
        return given;
    }
}
