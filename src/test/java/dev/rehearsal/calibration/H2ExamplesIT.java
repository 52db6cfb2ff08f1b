package dev.rehearsal.calibration;

import dev.rehearsal.testing.StubProvider;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2ExamplesIT extends ExamplesContract {

    private static StubProvider provider;
    private static Studio studio;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        provider = StubProvider.start();
        studio = new Studio(folder, provider.settings("rehearsal.calibration.production.shadow-sweep=300ms"));
    }

    @AfterAll
    static void close() {
        studio.close();
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
