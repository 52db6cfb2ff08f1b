package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.QuestionId;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads transcripts and findings from their tables. */
@Component
final class StoredArchive implements Archive {

    private static final String WRITTEN = """
            select r.*, t.question from report r join transcript t on t.interview_id = r.interview_id
            where r.status in ('READY', 'INCOMPLETE') and r.scored_at is not null and %s order by r.scored_at""";

    private static final String FIRST = WRITTEN.formatted("r.number = 1 and %s");

    private final DatabaseClient database;
    private final Transcripts transcripts;
    private final Claims claims;

    StoredArchive(DatabaseClient database, Transcripts transcripts, Claims claims) {
        this.database = database;
        this.transcripts = transcripts;
        this.claims = claims;
    }

    @Override
    public Mono<Transcript> transcript(UUID interview) {
        return transcripts.find(interview);
    }

    @Override
    public Mono<Boolean> holds(UUID interview) {
        return database.sql("select interview_id from transcript where interview_id = :interview")
                .bind("interview", interview)
                .map(row -> column(row, "interview_id", UUID.class))
                .one()
                .hasElement();
    }

    @Override
    public Mono<Boolean> holds(UUID interview, int scoring) {
        return database.sql("select id from report where interview_id = :interview and number = :number")
                .bind("interview", interview)
                .bind("number", scoring)
                .map(row -> column(row, "id", UUID.class))
                .one()
                .hasElement();
    }

    @Override
    public Mono<Judged> findings(UUID interview) {
        return database.sql(FIRST.formatted("r.interview_id = :interview"))
                .bind("interview", interview)
                .map(StoredArchive::written)
                .one()
                .flatMap(this::read);
    }

    @Override
    public Mono<Judged> findings(UUID interview, int scoring) {
        return database.sql(WRITTEN.formatted("r.interview_id = :interview and r.number = :number"))
                .bind("interview", interview)
                .bind("number", scoring)
                .map(StoredArchive::written)
                .one()
                .flatMap(this::read);
    }

    @Override
    public Flux<Judged> judgedSince(Instant from) {
        return database.sql(FIRST.formatted("r.scored_at >= :from"))
                .bind("from", from)
                .map(StoredArchive::written)
                .all()
                .concatMap(this::read);
    }

    @Override
    public Flux<Judged> judged(QuestionId question, Instant from) {
        return database.sql(FIRST.formatted("r.scored_at >= :from and t.question = :question"))
                .bind("from", from)
                .bind("question", question.value())
                .map(StoredArchive::written)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::read);
    }

    private record Written(UUID report, Judged judged) {}

    private Mono<Judged> read(Written written) {
        var judged = written.judged();
        return claims.findings(written.report())
                .collectList()
                .map(findings -> new Judged(
                        judged.interview(),
                        judged.question(),
                        judged.rubricVersion(),
                        judged.judge(),
                        judged.at(),
                        findings));
    }

    private static Written written(Readable row) {
        return new Written(
                column(row, "id", UUID.class),
                new Judged(
                        column(row, "interview_id", UUID.class),
                        new QuestionId(column(row, "question", String.class)),
                        column(row, "rubric_version", Integer.class),
                        new JudgeName(
                                column(row, "judge_kind", String.class),
                                column(row, "judge_name", String.class),
                                column(row, "judge_version", String.class)),
                        column(row, "scored_at", Instant.class),
                        List.of()));
    }

    private static <T> T column(Readable row, String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type));
    }
}
