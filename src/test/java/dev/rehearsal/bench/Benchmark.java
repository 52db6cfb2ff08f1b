package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how fast the packaged service is on this machine. Run with {@code mvn -Pbenchmark verify}; takes about twenty
 * minutes. It judges nothing: compare figures of one machine, side by side.
 */
final class Benchmark {

    /** All candidates come from this machine, which would be too much from one address. */
    private static final String ALL_FROM_HERE = "-Drehearsal.limits.exempt=127.0.0.0/8";

    /** They also sign in to one account. */
    private static final String[] MANY_SIGN_INS = {
        "-Drehearsal.limits.per-account.sign-ins=100000/1m",
        "-Drehearsal.limits.per-account.sign-ins-from-anywhere=100000/1m"
    };

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        var wanted = args.length == 0
                ? List.of("start", "bank", "delta", "sign-in", "run", "model", "report", "heap")
                : List.of(args);
        System.out.printf(
                "Machine: %d processors, %s %s, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version());
        if (wanted.contains("start")) {
            StartTime.measure();
        }
        if (wanted.contains("bank")) {
            BankTime.measure();
        }
        if (wanted.contains("delta")) {
            with("delta", FirstDelta::measure);
        }
        if (wanted.contains("sign-in")) {
            with("sign-in", SignInTime::measure, MANY_SIGN_INS);
        }
        if (wanted.contains("run")) {
            with("run", RunBeside::measure);
        }
        if (wanted.contains("model")) {
            ModelDelta.measure();
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
        var options = new ArrayList<>(List.of(jvm));
        options.add(ALL_FROM_HERE);
        try (var service = RunningJar.start(RunningJar.jar(), folder, RunningJar.freePort(), options)
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
