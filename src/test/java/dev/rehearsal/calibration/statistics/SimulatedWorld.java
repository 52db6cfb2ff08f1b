package dev.rehearsal.calibration.statistics;

import java.util.ArrayList;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Ratings as the Rasch model makes them, from measures that are known. */
final class SimulatedWorld {

    private static final double[] STEPS = {-1.5, -0.5, 0.5, 1.5};

    private final Random random;
    private final double[] abilities;
    private final double[] difficulties;
    private final double[] severities;

    SimulatedWorld(long seed, int transcripts, int criteria, int raters) {
        random = new Random(seed);
        abilities = random.doubles(transcripts, -1.5, 1.5).toArray();
        difficulties = centred(random.doubles(criteria, -1, 1).toArray());
        severities = centred(random.doubles(raters, -1, 1).toArray());
    }

    private static double[] centred(double[] values) {
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] - mean)
                .toArray();
    }

    double[] severities() {
        return severities;
    }

    Ratings ratings(int ratersEach) {
        return ratings(ratersEach, Rating::category);
    }

    /** Every transcript rated by so many raters, taking turns; the last word has whoever changes the ratings. */
    Ratings ratings(int ratersEach, ToIntFunction<Rating> changed) {
        var ratings = new ArrayList<Rating>();
        for (int t = 0; t < abilities.length; t++) {
            for (int c = 0; c < difficulties.length; c++) {
                for (int k = 0; k < ratersEach; k++) {
                    int r = (t * ratersEach + c + k) % severities.length;
                    var rating = new Rating(
                            "r%02d".formatted(r),
                            "t%03d".formatted(t),
                            "c%02d".formatted(c),
                            draw(abilities[t] - difficulties[c] - severities[r]));
                    ratings.add(new Rating(
                            rating.rater(), rating.transcript(), rating.criterion(), changed.applyAsInt(rating)));
                }
            }
        }
        return new Ratings(Scale.LEVELS, ratings);
    }

    private int draw(double advantage) {
        var weights = new double[STEPS.length + 1];
        double log = 0;
        weights[0] = 1;
        double total = 1;
        for (int k = 1; k < weights.length; k++) {
            log += advantage - STEPS[k - 1];
            weights[k] = Math.exp(log);
            total += weights[k];
        }
        double left = random.nextDouble() * total;
        int category = 0;
        while (category < STEPS.length && left >= weights[category]) {
            left -= weights[category++];
        }
        return category;
    }
}
