package dev.rehearsal.calibration;

import dev.rehearsal.testing.PostgresDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresOwnersIT extends OwnersContract {

    private static Studio studio;

    @BeforeAll
    static void open(@TempDir Path folder) {
        studio = new Studio(folder, PostgresDatabase.fresh().settings());
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
