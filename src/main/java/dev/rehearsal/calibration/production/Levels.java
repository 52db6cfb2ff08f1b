package dev.rehearsal.calibration.production;

import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.statistics.Drift;
import dev.rehearsal.calibration.statistics.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** How often each level came out for one criterion, then and in one week since. */
final class Levels {

    /** The usual rules of thumb for the index; but few levels shift by chance alone, so chance has its say too. */
    private static final double WATCH = 0.10;

    private static final double ALERT = 0.25;
    private static final double UNLIKELY = 0.05;
    private static final double VERY_UNLIKELY = 0.01;

    /** One odd interview is no drift. */
    private static final int FEWEST = 10;

    private final int[] then;
    private final int[] now;

    Levels(int[] then, int[] now) {
        this.then = then.clone();
        this.now = now.clone();
    }

    DriftView.Line line(String question, String criterion, String title, LocalDate week) {
        var drift = Drift.between(then, now);
        var state = state(drift);
        return new DriftView.Line(
                question,
                criterion,
                title,
                week,
                sum(now),
                sum(then),
                Shown.of(drift.psi()),
                Shown.of(drift.distance()),
                Shown.of(drift.chance()),
                state,
                sentence(state, drift));
    }

    private String state(Drift drift) {
        if (sum(now) < FEWEST
                || sum(then) < FEWEST
                || !(drift.psi() instanceof Figure.Known psi)
                || !(drift.chance() instanceof Figure.Known chance)) {
            return "unknown";
        }
        if (psi.value() >= ALERT && chance.value() < VERY_UNLIKELY) {
            return "alert";
        }
        return psi.value() >= WATCH && chance.value() < UNLIKELY ? "watch" : "calm";
    }

    private String sentence(String state, Drift drift) {
        return switch (state) {
            case "unknown" ->
                sum(now) < FEWEST
                        ? "Fewer than %d levels in this week are too few to tell.".formatted(FEWEST)
                        : "Fewer than %d levels of the golden set’s time are too few to hold this against."
                                .formatted(FEWEST);
            case "calm" ->
                drift.psi() instanceof Figure.Known psi && psi.value() >= WATCH
                        ? "So few levels differ as much by chance."
                        : "As at the golden set’s time.";
            default -> moved();
        };
    }

    private String moved() {
        return String.format(
                Locale.ROOT,
                "levels are %s than at the golden set’s time, %.1f on average instead of %.1f.",
                mean(now) > mean(then) ? "higher" : mean(now) < mean(then) ? "lower" : "spread otherwise",
                mean(now),
                mean(then));
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    private static double mean(int[] counts) {
        double sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += level * counts[level];
        }
        return sum / sum(counts);
    }
}
