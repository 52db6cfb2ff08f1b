package dev.rehearsal.calibration.quality;

import dev.rehearsal.calibration.table.Columns;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Measurements in their table, by the fingerprint of what was measured. */
@Component
class Qualities {

    private final DatabaseClient database;
    private final Clock clock;

    Qualities(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A measurement as far as it has come.
     *
     * @param run null until it is started
     * @param body null until it is finished
     */
    record Kept(
            String fingerprint,
            UUID set,
            @Nullable UUID run,
            @Nullable Instant measuredAt,
            @Nullable String body) {}

    Mono<Kept> find(String fingerprint) {
        return database.sql("select * from judge_quality where fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .map(row -> kept(row))
                .one();
    }

    /** Fails on a duplicate key when somebody else has begun this measurement. */
    Mono<Void> begin(String fingerprint, UUID set) {
        return database.sql(
                        "insert into judge_quality (fingerprint, set_id, begun_at) values (:fingerprint, :set, :now)")
                .bind("fingerprint", fingerprint)
                .bind("set", set)
                .bind("now", clock.instant())
                .then();
    }

    Mono<Void> started(String fingerprint, UUID run) {
        return database.sql("update judge_quality set run_id = :run where fingerprint = :fingerprint")
                .bind("run", run)
                .bind("fingerprint", fingerprint)
                .then();
    }

    Mono<Void> measured(String fingerprint, String body) {
        return database.sql("""
                        update judge_quality set body = :body, measured_at = :now
                        where fingerprint = :fingerprint and body is null""")
                .bind("body", body)
                .bind("now", clock.instant())
                .bind("fingerprint", fingerprint)
                .then();
    }

    private static Kept kept(Readable row) {
        return new Kept(
                Columns.text(row, "fingerprint"),
                Columns.id(row, "set_id"),
                row.get("run_id", UUID.class),
                row.get("measured_at", Instant.class),
                row.get("body", String.class));
    }
}
