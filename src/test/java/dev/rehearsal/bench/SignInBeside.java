package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What many who sign in at once do to those who talk meanwhile: rounds without them and with them in turn. They come
 * two hundred together, and the next two hundred when all of those are in; in the last round one comes for each that
 * was answered, so that two hundred wait at all times.
 */
final class SignInBeside {

    private static final int AT_ONCE = 200;
    private static final int INTERVIEWS = 50;
    private static final int PAIRS = 3;

    private final RunningJar service;
    private final SignInCrowd crowd;
    private final Speech speech = new Speech();

    SignInBeside(RunningJar service, SignInCrowd crowd) {
        this.service = service;
        this.crowd = crowd;
    }

    void measure() throws Exception {
        // Both the talk and the way in are compiled as they run.
        talking();
        crowd.come(AT_ONCE, () -> false).get();
        var quiet = new ArrayList<Figures>();
        var beside = new ArrayList<Figures>();
        for (int pair = 0; pair < PAIRS; pair++) {
            quiet.add(talking());
            System.out.printf("First delta, %d interviews: %s%n", INTERVIEWS, quiet.getLast());
            beside.add(beside(this::bursts));
            System.out.printf(
                    "First delta, %d interviews, %d sign-ins at once, again and again: %s%n",
                    INTERVIEWS, AT_ONCE, beside.getLast());
        }
        var flooded = beside(over -> crowd.come(AT_ONCE, () -> !over.get()).join());
        System.out.printf(
                "First delta, %d interviews, %d sign-ins waiting at all times: %s (p95 %.2f times)%n",
                INTERVIEWS, AT_ONCE, flooded, flooded.percentile(95) / Figures.median(quiet, 95));
        for (int percentile : List.of(50, 95)) {
            double without = Figures.median(quiet, percentile);
            double with = Figures.median(beside, percentile);
            System.out.printf(
                    "Median p%d: %.1f ms without sign-ins, %.1f ms with %d at once (%.2f times)%n",
                    percentile, without, with, AT_ONCE, with / without);
        }
    }

    private Figures talking() throws Exception {
        try (var lines = new Lines(service, INTERVIEWS)) {
            return Figures.of(FirstDelta.thinking(lines, speech));
        }
    }

    /** The talk beside sign-ins that come until it is over. */
    private Figures beside(SignIns signIns) throws Exception {
        try (var lines = new Lines(service, INTERVIEWS)) {
            var over = new AtomicBoolean();
            var serviceBefore = ThreadTimes.of(service.pid());
            var ownBefore = ThreadTimes.own();
            var answered = CompletableFuture.supplyAsync(() -> signIns.until(over));
            var figures = Figures.of(FirstDelta.thinking(lines, speech));
            over.set(true);
            var times = answered.get();
            System.out.printf("Sign-in, one of %d at once: %s%n", AT_ONCE, Figures.of(times));
            System.out.printf(
                    "Processor time for each, the talk included: %s; of the benchmark itself %s%n",
                    ThreadTimes.of(service.pid()).since(serviceBefore).each(times.size()),
                    ThreadTimes.own().since(ownBefore).each(times.size()));
            return figures;
        }
    }

    private List<Double> bursts(AtomicBoolean over) {
        var times = new ArrayList<Double>();
        while (!over.get()) {
            times.addAll(crowd.come(AT_ONCE, () -> false).join());
        }
        return times;
    }

    /** Sign-ins that go on until it is over, and how long each took. */
    @FunctionalInterface
    private interface SignIns {
        List<Double> until(AtomicBoolean over);
    }
}
