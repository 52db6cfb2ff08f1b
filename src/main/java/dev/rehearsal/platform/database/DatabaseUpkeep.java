package dev.rehearsal.platform.database;

import dev.rehearsal.platform.StandingWork;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Keeps the file of the embedded database small, and flushes it to the disk. H2 writes a chunk for every commit when it
 * writes at once, and leaves the clearing away of old chunks to a thread of its own that does not run then: the file
 * and the heap would grow by what every commit ever touched.
 */
@Component
class DatabaseUpkeep extends StandingWork {

    private static final Logger log = LoggerFactory.getLogger(DatabaseUpkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Environment environment;

    DatabaseUpkeep(Environment environment) {
        super("The database file could not be tidied");
        this.environment = environment;
    }

    @Override
    protected Flux<?> work() {
        var url = environment.getProperty("spring.flyway.url", "");
        if (!url.startsWith("jdbc:h2:file:")) {
            return Flux.empty();
        }
        try {
            var chunks = new Chunks(store(url, environment.getProperty("spring.flyway.user", "")));
            return every(PAUSE, PAUSE, () -> Mono.fromRunnable(chunks::tidy).subscribeOn(Schedulers.boundedElastic()));
        } catch (SQLException failure) {
            log.warn("The database file cannot be tidied: {}", failure.toString());
            return Flux.empty();
        }
    }

    static MVStore store(String url, String user) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, "")) {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return session.getDatabase().getStore().getMvStore();
        }
    }

    /** The chunks of one open file. */
    static final class Chunks {

        private static final int WANTED_FILL_PERCENT = 90;
        private static final int WRITE_AT_MOST = 1 << 20;

        /** Old chunks may go {@code RETENTION_TIME} after the last commit, and bit by bit. */
        private static final int ROUNDS_AFTER_A_COMMIT = 60;

        private final MVStore store;
        private long tidied = -1;
        private int quiet;

        Chunks(MVStore store) {
            this.store = store;
        }

        /** One round: flushes what is written, copies what is still needed of sparse chunks, lets go of empty ones. */
        void tidy() {
            quiet = store.getCurrentVersion() == tidied ? quiet + 1 : 0;
            if (quiet > ROUNDS_AFTER_A_COMMIT || store.isClosed()) {
                return;
            }
            store.sync();
            store.compact(WANTED_FILL_PERCENT, WRITE_AT_MOST);
            // Empty chunks are let go of only when something is written.
            store.<String, Integer>openMap("upkeep").put("round", quiet);
            store.commit();
            tidied = store.getCurrentVersion();
        }

        int count() {
            return store.getLayoutMap().size();
        }
    }
}
