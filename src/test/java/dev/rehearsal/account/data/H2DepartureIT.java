package dev.rehearsal.account.data;

import dev.rehearsal.testing.InProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class H2DepartureIT extends DepartureContract {

    @TempDir
    static Path folder;

    private static InProcess service;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                "rehearsal.account.first-admin.email=root@example.org",
                "rehearsal.account.first-admin.password=seven quiet herons");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Override
    InProcess service() {
        return service;
    }
}
