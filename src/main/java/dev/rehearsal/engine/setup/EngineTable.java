package dev.rehearsal.engine.setup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Which engine each interview uses, and who pays for it. */
record EngineTable(DatabaseClient database, Clock clock) {

    Mono<Void> add(UUID interview, UUID payer, String engine) {
        return database.sql(
                        "insert into interview_engine (interview_id, payer, engine, chosen_at) values (:interview, :payer, :engine, :at)")
                .bind("interview", interview)
                .bind("payer", payer)
                .bind("engine", engine)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .then()
                .onErrorComplete(DataIntegrityViolationException.class);
    }

    Mono<String> engine(UUID interview) {
        return database.sql("select engine from interview_engine where interview_id = :interview")
                .bind("interview", interview)
                .map(row -> String.valueOf(row.get("engine")))
                .one();
    }

    Mono<Void> remove(UUID interview) {
        return database.sql("delete from interview_engine where interview_id = :interview")
                .bind("interview", interview)
                .then();
    }
}
