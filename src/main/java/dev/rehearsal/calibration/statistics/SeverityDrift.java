package dev.rehearsal.calibration.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Raters who have become more severe or milder: each one's severity is estimated again for each period, with everything
 * else held where the whole of the ratings put it. What everything else was put at holds part of one rater's change, so
 * that all others seem to have gone the other way; a change counts from the middle one of all changes. Whoever is the
 * only one with a change is held against raters who have none, and those must link what was rated in both periods.
 */
public final class SeverityDrift {

    /** Raters by the dozen are looked at together, so that 2 standard errors would name somebody every time. */
    private static final double SURE = 3.0;

    private static final double WORTH_MENTIONING = 0.5;
    private static final int MOST_ROUNDS = 100;
    private static final double FARTHEST = 8;

    private final Observations observations;
    private final JointLikelihood likelihood;
    private final int[] periods;

    private SeverityDrift(Ratings ratings, ToIntFunction<Rating> period) {
        observations = Observations.of(ratings);
        likelihood = new JointLikelihood(observations).solve();
        periods = new int[observations.size()];
        Arrays.setAll(periods, i -> period.applyAsInt(observations.rating(i)));
    }

    /**
     * Severity in one period.
     *
     * @param period as whoever asked counts them
     * @param severity in logits
     * @param error its standard error
     * @param ratings how many it rests on
     */
    public record Stretch(int period, double severity, double error, int ratings) {}

    /**
     * A rater's severity from the first period to the last in which both ends of the scale were used.
     *
     * @param common what is taken off every rater's change, in logits; 0 for the only one
     */
    public record Course(String rater, List<Stretch> stretches, double common) {

        public Course {
            stretches = List.copyOf(stretches);
        }

        /** In logits; above 0 the rater has become more severe. */
        public double change() {
            return stretches.getLast().severity() - stretches.getFirst().severity() - common;
        }

        private Course from(double middle) {
            return new Course(rater, stretches, middle);
        }

        public double error() {
            return Math.hypot(stretches.getLast().error(), stretches.getFirst().error());
        }

        /** Whether the change is large, and larger than chance among many raters. */
        public boolean drifts() {
            return isSure(change(), error());
        }

        /** Whether two raters have gone different ways, which of them it was or both. */
        public boolean partsFrom(Course other) {
            return isSure(change() - other.change(), Math.hypot(error(), other.error()));
        }

        private static boolean isSure(double change, double error) {
            return Math.abs(change) >= WORTH_MENTIONING && Math.abs(change) >= SURE * error;
        }
    }

    /**
     * The course of every rater who was seen in more than one period; none where there are no measures, nor where there
     * is a single one whose change nobody could have seen.
     */
    public static List<Course> of(Ratings ratings, ToIntFunction<Rating> period) {
        if (Rasch.of(ratings) instanceof Rasch.Unsolved) {
            return List.of();
        }
        var drift = new SeverityDrift(ratings, period);
        var courses = new ArrayList<Course>();
        var names = drift.observations.names(Facet.RATER);
        for (int rater = 0; rater < names.size(); rater++) {
            var stretches = drift.stretches(rater);
            if (stretches.size() > 1) {
                courses.add(new Course(names.get(rater), stretches, 0));
            }
        }
        if (courses.size() == 1) {
            return isSeen(courses.getFirst(), ratings, period) ? List.copyOf(courses) : List.of();
        }
        double middle = middle(courses);
        return courses.stream().map(course -> course.from(middle)).toList();
    }

    /** Whether the others would still compare a rater with themselves, were each period a rater of its own. */
    private static boolean isSeen(Course only, Ratings ratings, ToIntFunction<Rating> period) {
        var apart = ratings.all().stream()
                .map(rating -> rating.rater().equals(only.rater())
                        ? new Rating(
                                "%s in %d".formatted(only.rater(), period.applyAsInt(rating)),
                                rating.transcript(),
                                rating.criterion(),
                                rating.category())
                        : rating)
                .toList();
        var groups = Observations.of(new Ratings(ratings.scale(), apart)).groups(Facet.RATER, Facet.TRANSCRIPT);
        return Arrays.stream(groups).allMatch(group -> group == 0);
    }

    /** The median of all changes: one or a few who drift do not move it. */
    private static double middle(List<Course> courses) {
        var changes = courses.stream().mapToDouble(Course::change).sorted().toArray();
        int half = changes.length / 2;
        if (changes.length == 0) {
            return 0;
        }
        return changes.length % 2 == 1 ? changes[half] : (changes[half - 1] + changes[half]) / 2;
    }

    private List<Stretch> stretches(int rater) {
        var stretches = new ArrayList<Stretch>();
        for (int period : new TreeSet<>(Arrays.stream(periods).boxed().toList())) {
            var mine = new ArrayList<Integer>();
            for (int i = 0; i < periods.length; i++) {
                if (periods[i] == period && observations.element(Facet.RATER, i) == rater) {
                    mine.add(i);
                }
            }
            stretch(rater, period, mine).ifPresent(stretches::add);
        }
        return stretches;
    }

    private Optional<Stretch> stretch(int rater, int period, List<Integer> mine) {
        double anchored = likelihood.measures(Facet.RATER)[rater];
        double shift = 0;
        double information = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double residual = 0;
            information = 0;
            var expectation = new Expectation(observations.categories());
            for (int i : mine) {
                likelihood.expect(i, shift, expectation);
                residual += observations.score(i) - expectation.mean();
                information += expectation.variance();
            }
            double step = Math.clamp(residual / information, -1, 1);
            shift -= step;
            if (Math.abs(step) < 1e-9) {
                break;
            }
        }
        return mine.isEmpty() || !(Math.abs(shift) < FARTHEST)
                ? Optional.empty()
                : Optional.of(new Stretch(period, anchored + shift, 1 / Math.sqrt(information), mine.size()));
    }
}
