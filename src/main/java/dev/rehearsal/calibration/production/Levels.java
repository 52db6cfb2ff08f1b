package dev.rehearsal.calibration.production;

import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.statistics.Drift;
import dev.rehearsal.calibration.statistics.Figure;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

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
                Arrays.stream(now).sum(),
                Shown.of(drift.psi()),
                Shown.of(drift.distance()),
                Shown.of(drift.chance()),
                state,
                sentence(title, week, state));
    }

    private String state(Drift drift) {
        if (Arrays.stream(now).sum() < FEWEST
                || !(drift.psi() instanceof Figure.Known psi)
                || !(drift.chance() instanceof Figure.Known chance)) {
            return "calm";
        }
        if (psi.value() >= ALERT && chance.value() < VERY_UNLIKELY) {
            return "alert";
        }
        return psi.value() >= WATCH && chance.value() < UNLIKELY ? "watch" : "calm";
    }

    private String sentence(String title, LocalDate week, String state) {
        if (Arrays.stream(then).sum() == 0) {
            return "There are no levels of the golden set's time to hold this against.";
        }
        if (Arrays.stream(now).sum() < FEWEST) {
            return "Fewer than %d levels in this week are too few to tell.".formatted(FEWEST);
        }
        if (state.equals("calm")) {
            return "No more than chance would do.";
        }
        return String.format(
                Locale.ROOT,
                "%s: levels are %s in the week of %s than at the golden set's time, %.1f on average instead of %.1f.",
                title,
                mean(now) > mean(then) ? "higher" : mean(now) < mean(then) ? "lower" : "spread otherwise",
                DAY.format(week),
                mean(now),
                mean(then));
    }

    private static double mean(int[] counts) {
        double sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += level * counts[level];
        }
        return sum / Arrays.stream(counts).sum();
    }
}
