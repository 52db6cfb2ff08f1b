package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the start of the process to "ready", plain and with the JDK's ahead-of-time cache. */
final class StartTime {

    private static final int RUNS = 5;

    private StartTime() {}

    static void measure() throws Exception {
        System.out.printf(
                "Start to ready, plain jar, empty data folder: %s%n", Figures.of(runs(RunningJar.jar(), List.of())));
        var extracted = extract();
        var cache = extracted.resolveSibling("app.aot");
        train(extracted, cache);
        System.out.printf(
                "Start to ready, extracted jar with the AOT cache: %s%n",
                Figures.of(runs(extracted, List.of("-XX:AOTCache=" + cache))));
    }

    private static List<Double> runs(Path jar, List<String> jvm) throws Exception {
        var times = new ArrayList<Double>();
        for (int run = 0; run <= RUNS; run++) {
            var began = System.nanoTime();
            try (var service = RunningJar.start(jar, Benchmark.folder("start"), RunningJar.freePort(), jvm)
                    .ready()) {
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        return times.subList(1, times.size());
    }

    private static Path extract() throws Exception {
        var folder = Files.createTempDirectory("rehearsal-extracted");
        run(
                RunningJar.java(),
                "-Djarmode=tools",
                "-jar",
                RunningJar.jar().toString(),
                "extract",
                "--destination",
                folder.toString());
        return folder.resolve(RunningJar.jar().getFileName());
    }

    private static void train(Path jar, Path cache) throws Exception {
        run(
                RunningJar.java(),
                "-XX:AOTCacheOutput=" + cache,
                "-Dspring.context.exit=onRefresh",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "--server.port=" + RunningJar.freePort(),
                "--rehearsal.data=" + Benchmark.folder("train"));
    }

    private static void run(String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Took too long: " + String.join(" ", command));
        }
    }
}
