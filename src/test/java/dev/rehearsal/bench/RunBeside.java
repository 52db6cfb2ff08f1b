package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import java.util.ArrayList;
import java.util.List;

/** What a calibration run does to those who talk meanwhile: rounds without one and with one in turn. */
final class RunBeside {

    private static final int INTERVIEWS = 50;
    private static final int PAIRS = 3;

    private RunBeside() {}

    static void measure(RunningJar service) throws Exception {
        var speech = new Speech();
        var run = LongRun.over(service, speech);
        // Both the talk and the judge are compiled as they run.
        talking(service, speech);
        run.command("pause");
        var quiet = new ArrayList<Figures>();
        var beside = new ArrayList<Figures>();
        for (int pair = 0; pair < PAIRS; pair++) {
            quiet.add(talking(service, speech));
            System.out.printf("First delta, %d interviews: %s%n", INTERVIEWS, quiet.getLast());
            int before = run.done();
            run.command("resume");
            beside.add(talking(service, speech));
            run.command("pause");
            System.out.printf(
                    "First delta, %d interviews, a calibration run beside them (%d transcripts judged): %s%n",
                    INTERVIEWS, run.done() - before, beside.getLast());
        }
        for (int percentile : List.of(50, 95)) {
            double without = Figures.median(quiet, percentile);
            double with = Figures.median(beside, percentile);
            System.out.printf(
                    "Median p%d: %.1f ms without a run, %.1f ms with one (%.2f times)%n",
                    percentile, without, with, with / without);
        }
    }

    private static Figures talking(RunningJar service, Speech speech) throws Exception {
        try (var lines = new Lines(service, INTERVIEWS)) {
            return Figures.of(FirstDelta.thinking(lines, speech));
        }
    }
}
