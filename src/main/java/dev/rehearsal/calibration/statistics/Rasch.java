package dev.rehearsal.calibration.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Ability, difficulty and severity on one scale of logits, from the many-facet Rasch model with a rating scale. */
public sealed interface Rasch {

    /**
     * The measures that explain the ratings best, by joint maximum likelihood.
     *
     * @param elements by facet; what is off the scale is not among them
     * @param steps how hard it is to get from each category in use to the next
     * @param ratings how many ratings the measures rest on
     * @param rounds how often all measures were improved
     * @param converged whether every expected total had become the observed one by then
     */
    record Solved(Map<Facet, List<Element>> elements, List<Double> steps, int ratings, int rounds, boolean converged)
            implements Rasch {

        public Solved {
            elements = Map.copyOf(elements);
            steps = List.copyOf(steps);
        }

        public List<Element> of(Facet facet) {
            return elements.getOrDefault(facet, List.of());
        }

        /** Standard deviation of the measures of a facet. */
        public double deviation(Facet facet) {
            double mean =
                    of(facet).stream().mapToDouble(Element::measure).average().orElse(0);
            double squares = of(facet).stream()
                    .mapToDouble(element -> Math.pow(element.measure() - mean, 2))
                    .sum();
            return Math.sqrt(squares / Math.max(1, of(facet).size() - 1));
        }

        /** The share of that variance which is not error: near 1, the elements really differ. */
        public Figure reliability(Facet facet) {
            double variance = Math.pow(deviation(facet), 2);
            double error = of(facet).stream()
                    .mapToDouble(element -> element.error() * element.error())
                    .average()
                    .orElse(Double.NaN);
            return Figure.of(Math.max(0, (variance - error) / variance), "They do not differ at all.");
        }
    }

    /** There are no such measures. */
    record Unsolved(String why) implements Rasch {}

    /**
     * One transcript, criterion or rater.
     *
     * @param measure in logits
     * @param error its standard error
     * @param infit mean square of what is unexpected, weighted by information; 1 as expected, above 1.4 erratic
     * @param outfit the same unweighted: single surprises count more
     * @param ratings how many ratings it rests on
     */
    record Element(String id, double measure, double error, double infit, double outfit, int ratings) {}

    /** Explains these ratings. */
    static Rasch of(Ratings ratings) {
        var observations = Observations.of(ratings);
        var problem = problem(observations);
        return problem.isPresent()
                ? new Unsolved(problem.get())
                : solved(observations, new JointLikelihood(observations).solve());
    }

    private static Optional<String> problem(Observations observations) {
        int raters = observations.names(Facet.RATER).size();
        if (raters < 2) {
            return Optional.of("Severity is measured between raters, and fewer than two gave levels that vary.");
        }
        int[] groups = observations.groups(Facet.RATER, Facet.TRANSCRIPT);
        if (Arrays.stream(groups).anyMatch(group -> group > 0)) {
            return Optional.of(
                    "The raters fall into groups that rated no transcript in common, so nobody can say whose transcripts were better: "
                            + grouped(observations.names(Facet.RATER), groups) + ".");
        }
        return Optional.empty();
    }

    private static String grouped(List<String> names, int[] groups) {
        var parts = new TreeSet<>(Arrays.stream(groups).boxed().toList());
        var text = new StringBuilder();
        for (int part : parts) {
            var members = IntStream.range(0, groups.length)
                    .filter(i -> groups[i] == part)
                    .mapToObj(names::get)
                    .toList();
            text.append(text.isEmpty() ? "" : " | ").append(String.join(", ", members));
        }
        return text.toString();
    }

    private static Solved solved(Observations observations, JointLikelihood likelihood) {
        var elements = new EnumMap<Facet, List<Element>>(Facet.class);
        for (var facet : Facet.values()) {
            elements.put(facet, Fit.of(facet, observations, likelihood));
        }
        return new Solved(
                elements,
                Arrays.stream(likelihood.steps()).boxed().toList(),
                observations.size(),
                likelihood.rounds(),
                likelihood.converged());
    }
}
