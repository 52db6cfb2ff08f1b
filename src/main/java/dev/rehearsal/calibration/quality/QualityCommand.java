package dev.rehearsal.calibration.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** Runs {@code judge quality}: measures the built-in judge from nothing, in a folder that is thrown away. */
public final class QualityCommand {

    /** The first argument of the service that asks for this command. */
    public static final String NAME = "judge";

    private static final int DONE = 0;
    private static final int FAULTS = 1;
    private static final int MISUSED = 2;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Class<?> service;
    private final PrintStream out;

    private QualityCommand(Class<?> service, PrintStream out) {
        this.service = service;
        this.out = out;
    }

    /** Runs the command with the arguments behind its name; the result is the exit code. */
    public static int run(Class<?> service, List<String> args) {
        if (!args.equals(List.of("quality"))) {
            System.err.println("Usage:\n  java -jar rehearsal.jar judge quality\n"
                    + "      measures the built-in judge against the authors' readings of the exemplars");
            return MISUSED;
        }
        return new QualityCommand(service, System.out).measure();
    }

    private int measure() {
        try {
            var folder = Files.createTempDirectory("rehearsal-quality");
            try {
                measure(folder);
                return DONE;
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException unwritable) {
            System.err.println("There is no room to measure in: " + unwritable.getMessage());
            return FAULTS;
        }
    }

    private void measure(Path folder) {
        try (var context = new SpringApplicationBuilder(service)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--rehearsal.data=" + folder,
                        // With an admin whom nobody can be, so that no link is offered to become one.
                        "--rehearsal.account.first-admin.email=nobody@example.org",
                        "--rehearsal.account.first-admin.password=" + UUID.randomUUID(),
                        "--rehearsal.calibration.rest=0",
                        "--rehearsal.calibration.quality.after=1d",
                        "--logging.level.root=error",
                        "--logging.level.dev.rehearsal=warn")) {
            var measuring = context.getBean(Measuring.class);
            Flux.interval(Duration.ZERO, LOOK)
                    .onBackpressureDrop()
                    .concatMap(tick -> measuring.step(), 1)
                    .takeUntil(done -> done)
                    .then()
                    .toFuture()
                    .join();
            print(context.getBean(QualityController.class).quality().toFuture().join());
        }
    }

    private void print(QualityController.Shown shown) {
        shown.what().forEach(out::println);
        shown.isNot().forEach(out::println);
        var agreement = shown.agreement();
        var bias = shown.bias();
        if (agreement == null || bias == null) {
            out.println("There are no readings to measure by.");
            return;
        }
        out.printf("%n%-24s %6s %16s %16s %16s%n", "judge - authors", "n", "weighted kappa", "alpha", "bias");
        line(agreement.get("overall"));
        agreement.get("dimensions").forEach(this::line);
        out.printf("%n%-24s %6s %16s %16s%n", "change", "n", "mean shift", "moved");
        bias.forEach(row -> out.printf(
                Locale.ROOT,
                "%-24s %6d %16s %16s  %s%n",
                row.get("check").stringValue(),
                row.get("n").intValue(),
                figure(row.get("meanShift")),
                figure(row.get("moved")),
                row.get("sentence").stringValue()));
    }

    private void line(JsonNode row) {
        var judge = row.get("judgeHuman");
        out.printf(
                Locale.ROOT,
                "%-24s %6d %16s %16s %16s   authors among each other: weighted kappa %s, alpha %s%n",
                row.get("title").stringValue(),
                judge.get("n").intValue(),
                figure(judge.get("weightedKappa")),
                figure(judge.get("alphaOrdinal")),
                figure(judge.get("bias")),
                figure(row.get("humanHuman").get("weightedKappa")),
                figure(row.get("humanHuman").get("alphaOrdinal")));
    }

    private static String figure(JsonNode figure) {
        if (!figure.get("kind").stringValue().equals("known")) {
            return "-";
        }
        var value = String.format(Locale.ROOT, "%.3f", figure.get("value").doubleValue());
        return figure.get("low").isNull()
                ? value
                : String.format(
                        Locale.ROOT,
                        "%s [%.2f %.2f]",
                        value,
                        figure.get("low").doubleValue(),
                        figure.get("high").doubleValue());
    }
}
