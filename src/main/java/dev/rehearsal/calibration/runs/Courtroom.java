package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.runs.RunStore.Item;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.platform.Background;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** JudgePanel one transcript of a run, by the words of the rubric that the run was started with. */
@Component
class Courtroom {

    private final RunStore store;
    private final Pool pool;
    private final JudgePanel judges;
    private final Bank bank;
    private final RubricVersions versions;

    Courtroom(RunStore store, Pool pool, JudgePanel judges, Bank bank, RubricVersions versions) {
        this.store = store;
        this.pool = pool;
        this.judges = judges;
        this.bank = bank;
        this.versions = versions;
    }

    /**
     * A run at work.
     *
     * @param rubrics read once: a judge keeps what it made of a rubric by its identity
     */
    record Session(UUID run, Judge judge, Map<String, Rubric> rubrics) {}

    /** Fails when the judge is another one than the run was started with: no run mixes judges. */
    Mono<Session> open(Run run) {
        return Mono.justOrEmpty(judges.of(run.judge().kind()))
                .filter(judge -> isSame(judge.name(), run.judge()))
                .map(judge -> new Session(run.id(), judge, new ConcurrentHashMap<>()))
                .switchIfEmpty(Mono.error(() -> new JudgeGone(run.judge())));
    }

    private static boolean isSame(JudgeName one, JudgeName other) {
        return one.equals(other);
    }

    /** The judge that a run was started with is not here any more, or has changed since. */
    static final class JudgeGone extends RuntimeException {

        JudgeGone(JudgeName judge) {
            super("%s, version %s, is not here any more".formatted(judge.name(), judge.version()));
        }
    }

    /** Behind everybody who talks. */
    Mono<List<FindingRow>> judge(Session session, Item item) {
        return Background.of(pool.get(item.transcript())
                .flatMap(pooled -> variant(session, item, pooled.transcript()))
                .flatMap(transcript -> rubric(session, transcript.question())
                        .map(rubric ->
                                new Case(bank.entry(transcript.question()).question(), rubric, transcript)))
                .flatMap(matter -> session.judge()
                        .judge(matter, criteria(matter.rubric(), item))
                        .map(FindingRow::of)
                        .collectList()));
    }

    private Mono<Transcript> variant(Session session, Item item, Transcript transcript) {
        var distortion = Distortion.of(item.variant());
        var question = bank.entry(transcript.question()).question();
        var plain = distortion.needsFindings()
                ? store.findings(session.run(), new Item(item.transcript(), Distortion.PLAIN.word()))
                : Flux.<FindingRow>empty();
        return plain.collectList()
                .map(found -> distortion.of(transcript, question, found))
                .map(changed -> named(Costs.name(session.run(), item), changed));
    }

    private static Transcript named(UUID name, Transcript transcript) {
        return new Transcript(
                name,
                transcript.question(),
                transcript.rubricVersion(),
                transcript.target(),
                transcript.turns(),
                transcript.ending(),
                transcript.sitting());
    }

    private Mono<Rubric> rubric(Session session, QuestionId question) {
        return Mono.justOrEmpty(session.rubrics().get(question.value()))
                .switchIfEmpty(Mono.defer(() -> store.body(session.run(), question.value())
                        .flatMap(body -> Mono.justOrEmpty(versions.read(question, body)))
                        .doOnNext(read -> session.rubrics().put(question.value(), read))
                        .switchIfEmpty(
                                Mono.error(() -> new IllegalStateException("The run has no rubric for " + question)))));
    }

    private static List<CriterionId> criteria(Rubric rubric, Item item) {
        var criteria = rubric.criteria().stream().map(Rubric.Criterion::id).toList();
        return Distortion.of(item.variant()) == Distortion.ORDER ? criteria.reversed() : criteria;
    }
}
