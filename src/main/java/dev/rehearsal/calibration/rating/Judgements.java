package dev.rehearsal.calibration.rating;

import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.dispute.Dispute;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.table.Json;
import dev.rehearsal.calibration.table.Refused;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a judge says about a transcript of the pool, beside what humans say. */
@Component
public class Judgements {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Archive archive;
    private final JudgePanel judges;
    private final Bank bank;
    private final Clock clock;

    Judgements(
            DatabaseClient database,
            TransactionalOperator transactions,
            Archive archive,
            JudgePanel judges,
            Bank bank,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.archive = archive;
        this.judges = judges;
        this.bank = bank;
        this.clock = clock;
    }

    /** One judge's findings by one version of the rubric. */
    public record Judgement(JudgeName judge, int rubricVersion, List<FindingRow> findings) {}

    /** The newest one made here; else, for an interview, the one of its report; else nothing. */
    public Mono<Judgement> newest(Pooled pooled) {
        return database.sql("select * from judgement where transcript_id = :transcript order by made_at desc limit 1")
                .bind("transcript", pooled.id())
                .map(row -> new Head(Columns.id(row, "id"), judge(row), Columns.number(row, "rubric_version")))
                .one()
                .flatMap(this::read)
                .switchIfEmpty(Mono.defer(() -> ofReport(pooled.interview())));
    }

    /** What the report says that this is about, whichever scoring that is; empty while it has nothing to say. */
    Mono<Judgement> about(Dispute dispute) {
        return archive.findings(dispute.interview(), dispute.about().scoring()).map(Judgements::of);
    }

    private record Head(UUID id, JudgeName judge, int rubricVersion) {}

    private Mono<Judgement> read(Head head) {
        return database.sql("select payload from judgement_finding where judgement_id = :id")
                .bind("id", head.id())
                .map(row -> Json.read(Columns.text(row, "payload"), FindingRow.class))
                .all()
                .collectList()
                .map(findings -> new Judgement(head.judge(), head.rubricVersion(), findings));
    }

    private Mono<Judgement> ofReport(@Nullable UUID interview) {
        return Mono.justOrEmpty(interview).flatMap(archive::findings).map(Judgements::of);
    }

    private static Judgement of(Archive.Judged judged) {
        return new Judgement(
                judged.judge(),
                judged.rubricVersion(),
                judged.findings().stream().map(FindingRow::of).toList());
    }

    /** JudgePanel this transcript by the version it was spoken about. */
    Mono<Judgement> make(Pooled pooled, @Nullable String kind) {
        var transcript = pooled.transcript();
        var judge = judge(kind);
        return bank.rubric(transcript.question(), transcript.rubricVersion())
                .map(rubric -> new Case(bank.entry(transcript.question()).question(), rubric, transcript))
                .flatMap(
                        matter -> judge.judge(matter, criteria(matter.rubric())).collectList())
                .flatMap(findings -> keep(pooled, judge.name(), findings));
    }

    private static List<CriterionId> criteria(Rubric rubric) {
        return rubric.criteria().stream().map(Rubric.Criterion::id).toList();
    }

    private Judge judge(@Nullable String kind) {
        return kind == null
                ? judges.all().getFirst()
                : judges.of(kind).orElseThrow(() -> Refused.notFound("There is no judge '%s' here.".formatted(kind)));
    }

    private Mono<Judgement> keep(Pooled pooled, JudgeName judge, List<Finding> findings) {
        var id = UUID.randomUUID();
        var rows = findings.stream().map(FindingRow::of).toList();
        int version = pooled.transcript().rubricVersion();
        var head = database.sql("""
                        insert into judgement
                        (id, transcript_id, judge_kind, judge_name, judge_version, rubric_version, made_at)
                        values (:id, :transcript, :kind, :name, :version, :rubric, :now)""")
                .bind("id", id)
                .bind("transcript", pooled.id())
                .bind("kind", judge.kind())
                .bind("name", judge.name())
                .bind("version", judge.version())
                .bind("rubric", version)
                .bind("now", clock.instant())
                .then();
        return transactions.transactional(head.thenMany(Flux.fromIterable(rows))
                .concatMap(row -> add(id, row))
                .then(Mono.just(new Judgement(judge, version, rows))));
    }

    private Mono<Void> add(UUID judgement, FindingRow row) {
        return database.sql(
                        "insert into judgement_finding (judgement_id, criterion, payload) values (:id, :criterion, :payload)")
                .bind("id", judgement)
                .bind("criterion", row.criterion())
                .bind("payload", Json.write(row))
                .then();
    }

    private static JudgeName judge(Readable row) {
        return new JudgeName(
                Columns.text(row, "judge_kind"), Columns.text(row, "judge_name"), Columns.text(row, "judge_version"));
    }
}
