package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Transcripts in their tables: written once, deleted as a whole, never changed. */
@Component
final class Transcripts {

    private final DatabaseClient database;
    private final Clock clock;

    Transcripts(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Belongs into a transaction; fails on a duplicate key when the interview's transcript is already there. */
    Mono<Void> add(Transcript transcript) {
        return database.sql("""
                        insert into transcript
                        (interview_id, question, rubric_version, target, ending, sitting, submitted_at)
                        values (:interview, :question, :version, :target, :ending, :sitting, :now)""")
                .bind("interview", transcript.interview())
                .bind("question", transcript.question().value())
                .bind("version", transcript.rubricVersion())
                .bind("target", transcript.target().name())
                .bind("ending", transcript.ending().name())
                .bind("sitting", Json.write(transcript.sitting()))
                .bind("now", clock.instant())
                .then()
                .then(transcript.turns().isEmpty() ? Mono.empty() : add(transcript.interview(), transcript.turns()));
    }

    /** In one go: a long interview has a hundred turns, and who has finished waits for them. */
    private Mono<Void> add(UUID interview, List<Turn> turns) {
        return database.inConnection(connection -> {
            var insert = connection.createStatement(
                    "insert into transcript_turn (interview_id, id, payload) values ($1, $2, $3)");
            for (int i = 0; i < turns.size(); i++) {
                if (i > 0) {
                    insert.add();
                }
                var turn = turns.get(i);
                insert.bind("$1", interview).bind("$2", turn.id()).bind("$3", Json.write(StoredTurn.of(turn)));
            }
            return Flux.from(insert.execute()).concatMap(Result::getRowsUpdated).then();
        });
    }

    Mono<Transcript> find(UUID interview) {
        return turns(interview)
                .collectList()
                .flatMap(turns -> database.sql("select * from transcript where interview_id = :interview")
                        .bind("interview", interview)
                        .map(row -> transcript(row, turns))
                        .one());
    }

    private Flux<Turn> turns(UUID interview) {
        return database.sql("select payload from transcript_turn where interview_id = :interview order by id")
                .bind("interview", interview)
                .map(row -> Json.read(text(row, "payload"), StoredTurn.class).turn())
                .all();
    }

    Mono<Void> erase(UUID interview) {
        return database.sql("delete from transcript where interview_id = :interview")
                .bind("interview", interview)
                .then();
    }

    private static Transcript transcript(Readable row, List<Turn> turns) {
        return new Transcript(
                Objects.requireNonNull(row.get("interview_id", UUID.class)),
                new QuestionId(text(row, "question")),
                Objects.requireNonNull(row.get("rubric_version", Integer.class)),
                Target.valueOf(text(row, "target")),
                turns,
                Transcript.Ending.valueOf(text(row, "ending")),
                Json.read(text(row, "sitting"), Sitting.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
