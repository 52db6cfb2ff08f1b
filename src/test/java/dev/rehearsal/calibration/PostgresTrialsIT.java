package dev.rehearsal.calibration;

import dev.rehearsal.testing.PostgresDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresTrialsIT extends TrialsContract {

    private static Studio studio;

    @BeforeAll
    static void open(@TempDir Path folder) {
        studio = new Studio(
                folder,
                PostgresDatabase.fresh()
                        .settings(
                                "rehearsal.calibration.production.shadow-sweep=300ms",
                                "rehearsal.calibration.production.drift-after=0s",
                                "rehearsal.calibration.production.drift-sweep=300ms"));
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    @Override
    Studio studio() {
        return studio;
    }
}
