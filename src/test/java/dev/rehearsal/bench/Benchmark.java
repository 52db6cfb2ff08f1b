package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how fast the packaged service is on this machine. Run with {@code mvn -Pbenchmark verify}; takes about eight
 * minutes. It judges nothing: compare figures of one machine, side by side.
 */
final class Benchmark {

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        var wanted = args.length == 0 ? List.of("start", "delta", "report", "heap") : List.of(args);
        System.out.printf(
                "Machine: %d processors, %s %s, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version());
        if (wanted.contains("start")) {
            StartTime.measure();
        }
        if (wanted.contains("delta")) {
            with("delta", FirstDelta::measure);
        }
        if (wanted.contains("report")) {
            ReportTime.measure();
        }
        if (wanted.contains("heap")) {
            with("heap", IdleHeap::measure, "-Xmx2g");
        }
    }

    private static void with(String name, Measurement measurement, String... jvm) throws Exception {
        var folder = Files.createTempDirectory("rehearsal-" + name);
        try (var service = RunningJar.start(RunningJar.jar(), folder, RunningJar.freePort(), List.of(jvm))
                .ready()) {
            measurement.take(service);
        }
    }

    static Path folder(String name) throws IOException {
        return Files.createTempDirectory("rehearsal-" + name);
    }

    /** One block of figures, taken from a running service. */
    @FunctionalInterface
    interface Measurement {
        void take(RunningJar service) throws Exception;
    }
}
