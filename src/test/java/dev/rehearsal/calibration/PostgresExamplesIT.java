package dev.rehearsal.calibration;

import dev.rehearsal.testing.StubProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class PostgresExamplesIT extends ExamplesContract {

    private static EmbeddedPostgres postgres;
    private static StubProvider provider;
    private static Studio studio;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        provider = StubProvider.start();
        postgres = EmbeddedPostgres.start();
        studio = new Studio(
                folder,
                "rehearsal.database.url=postgresql://localhost:" + postgres.getPort() + "/postgres",
                "rehearsal.database.user=postgres",
                "rehearsal.calibration.production.shadow-sweep=300ms",
                "rehearsal.engine.openai.key=made-up",
                "rehearsal.engine.openai.base-url=" + provider.address());
    }

    @AfterAll
    static void close() throws IOException {
        studio.close();
        postgres.close();
        provider.close();
    }

    @Override
    Studio studio() {
        return studio;
    }

    @Override
    StubProvider provider() {
        return provider;
    }
}
