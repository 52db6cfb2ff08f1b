package dev.rehearsal.calibration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresTrialsIT extends TrialsContract {

    private static EmbeddedPostgres postgres;
    private static Studio studio;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        postgres = EmbeddedPostgres.start();
        studio = new Studio(
                folder,
                "rehearsal.calibration.production.shadow-sweep=300ms",
                "rehearsal.calibration.production.drift-after=0s",
                "rehearsal.calibration.production.drift-sweep=300ms",
                "rehearsal.database.url=postgresql://localhost:" + postgres.getPort() + "/postgres",
                "rehearsal.database.user=postgres");
    }

    @AfterAll
    static void close() throws IOException {
        studio.close();
        postgres.close();
    }

    @Override
    Studio studio() {
        return studio;
    }
}
