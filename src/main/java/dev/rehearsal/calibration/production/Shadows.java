package dev.rehearsal.calibration.production;

import dev.rehearsal.account.ConsentTaker;
import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.table.Json;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What versions under trial would have said, in tables of their own, so that no report can show it. */
@Component
class Shadows implements ConsentTaker {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Archive archive;
    private final Clock clock;

    Shadows(DatabaseClient database, TransactionalOperator transactions, Archive archive, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.archive = archive;
        this.clock = clock;
    }

    /** Which interviews a trial has judged. */
    Flux<UUID> interviews(UUID trial) {
        return database.sql("select interview_id from shadow_judgement where experiment_id = :trial")
                .bind("trial", trial)
                .map(row -> Columns.id(row, "interview_id"))
                .all();
    }

    /** Who has judged in a trial, in words; of those who judged before that was kept nothing is known. */
    Flux<String> judges(UUID trial) {
        return database.sql("""
                        select distinct judge_name, judge_version from shadow_judgement
                        where experiment_id = :trial and judge_name is not null order by judge_name, judge_version""")
                .bind("trial", trial)
                .map(row -> "%s, %s".formatted(Columns.text(row, "judge_name"), Columns.text(row, "judge_version")))
                .all();
    }

    /** All that a trial has found, by interview. */
    Mono<Map<UUID, List<FindingRow>>> findings(UUID trial) {
        return database.sql("select interview_id, payload from shadow_finding where experiment_id = :trial")
                .bind("trial", trial)
                .map(row -> Map.entry(
                        Columns.id(row, "interview_id"), Json.read(Columns.text(row, "payload"), FindingRow.class)))
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What a judge found. */
    record Work(JudgeName judge, List<FindingRow> findings) {}

    /** Keeps what was found in one interview, once. */
    Mono<Void> keep(UUID trial, UUID interview, Work work) {
        var head = database.sql("""
                        insert into shadow_judgement (experiment_id, interview_id, judged_at, judge_name, judge_version)
                        values (:trial, :interview, :now, :name, :version)""")
                .bind("name", work.judge().name())
                .bind("version", work.judge().version())
                .bind("trial", trial)
                .bind("interview", interview)
                .bind("now", clock.instant())
                .then();
        return transactions
                .transactional(head.thenMany(Flux.fromIterable(work.findings()))
                        .concatMap(finding -> add(trial, interview, finding))
                        .then())
                .onErrorResume(DuplicateKeyException.class, otherNode -> Mono.empty());
    }

    private Mono<Void> add(UUID trial, UUID interview, FindingRow finding) {
        return database.sql("""
                        insert into shadow_finding (experiment_id, interview_id, criterion, payload)
                        values (:trial, :interview, :criterion, :payload)""")
                .bind("trial", trial)
                .bind("interview", interview)
                .bind("criterion", finding.criterion())
                .bind("payload", Json.write(finding))
                .then();
    }

    /** Forgets an interview that is not there any more; of one that is, nothing here depends on its owner's consent. */
    @Override
    public Mono<Void> decided(UUID interview) {
        return archive.holds(interview).flatMap(held -> held ? Mono.empty() : forget(interview));
    }

    /** Forgets every interview that is not there any more. */
    Mono<Void> tidy() {
        return database.sql("select distinct interview_id from shadow_judgement")
                .map(row -> Columns.id(row, "interview_id"))
                .all()
                .collectList()
                .flatMapIterable(Function.identity())
                .concatMap(this::decided)
                .then();
    }

    private Mono<Void> forget(UUID interview) {
        return database.sql("delete from shadow_judgement where interview_id = :interview")
                .bind("interview", interview)
                .then();
    }
}
