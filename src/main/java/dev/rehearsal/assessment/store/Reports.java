package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Summary;
import dev.rehearsal.assessment.Transcript;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reports in their table: the first of each interview, and those that somebody asked for later. */
@Component
final class Reports {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Reports(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A report as far as it has come.
     *
     * @param body null until it is written
     */
    record Kept(Scoring scoring, @Nullable String body) {

        UUID id() {
            return scoring.id();
        }

        Summary summary() {
            return scoring.summary();
        }
    }

    /** Keeps the transcript and begins its first report, both or neither; gives the report's id. */
    Mono<UUID> begin(Mono<Void> kept, Transcript transcript, JudgeName judge) {
        var report = UUID.randomUUID();
        return transactions.transactional(
                kept.then(begin(report, transcript, judge)).thenReturn(report));
    }

    private Mono<Void> begin(UUID report, Transcript transcript, JudgeName judge) {
        return database.sql("""
                        insert into report (id, interview_id, number, status, judge_kind, judge_name, judge_version,
                        rubric_version, created_at, token)
                        values (:id, :interview, 1, 'JUDGING', :kind, :name, :version, :rubric, :now, 0)""")
                .bind("id", report)
                .bind("interview", transcript.interview())
                .bind("kind", judge.kind())
                .bind("name", judge.name())
                .bind("version", judge.version())
                .bind("rubric", transcript.rubricVersion())
                .bind("now", clock.instant())
                .then();
    }

    /** Those that were made when the interviews had ended. */
    Flux<Kept> firsts(Collection<UUID> interviews) {
        return interviews.isEmpty()
                ? Flux.empty()
                : database.sql("select * from report where interview_id in (:interviews) and number = 1")
                        .bind("interviews", interviews)
                        .map(row -> new Kept(ScoringRow.of(row), row.get("body", String.class)))
                        .all();
    }

    /** The one of an interview with this number. */
    Mono<Kept> find(UUID interview, int number) {
        return database.sql("select * from report where interview_id = :interview and number = :number")
                .bind("interview", interview)
                .bind("number", number)
                .map(row -> new Kept(ScoringRow.of(row), row.get("body", String.class)))
                .one();
    }

    /** Opens an incomplete report again and forgets what was not judged; the number of reports opened, 0 or 1. */
    Mono<Long> reopen(UUID report) {
        return database.sql(
                        "update report set status = 'JUDGING', expires_at = null where id = :id and status = 'INCOMPLETE'")
                .bind("id", report)
                .fetch()
                .rowsUpdated();
    }
}
