package dev.rehearsal.assessment.builtin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far numbers agree with the grades that humans gave. */
final class Agreement {

    static final int FOLDS = 5;
    private static final int DRAWS = 2_000;

    private Agreement() {}

    static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    /** Chance that a good answer gets more than a bad one. */
    static double auc(double[] good, double[] bad) {
        double won = 0;
        for (double one : good) {
            for (double other : bad) {
                won += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return won / good.length / bad.length;
    }

    /** Grades predicted by a line through the answers to other questions: five parts, no question in two of them. */
    static double[] predicted(double[] score, double[] grade, List<String> questions) {
        var folds = folds(questions);
        var predicted = new double[score.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int part = fold;
            var inside = IntStream.range(0, score.length)
                    .filter(i -> folds[i] == part)
                    .toArray();
            var outside = IntStream.range(0, score.length)
                    .filter(i -> folds[i] != part)
                    .toArray();
            var x = Arrays.stream(outside).mapToDouble(i -> score[i]).toArray();
            var y = Arrays.stream(outside).mapToDouble(i -> grade[i]).toArray();
            double slope = correlation(x, y) * spread(y) / spread(x);
            double base = mean(y) - slope * mean(x);
            for (int i : inside) {
                predicted[i] = base + slope * score[i];
            }
        }
        return predicted;
    }

    /** For each answer the part that its question is in. */
    static int[] folds(List<String> questions) {
        var order = questions.stream().distinct().sorted().toList();
        return questions.stream()
                .mapToInt(question -> order.indexOf(question) % FOLDS)
                .toArray();
    }

    static double rmse(double[] a, double[] b) {
        return Math.sqrt(IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .average()
                .orElseThrow());
    }

    /** Quadratic-weighted kappa of two numbers each rounded to one of five steps from 0 to the top. */
    static double kappa(double[] a, double[] b, double top) {
        var first = steps(a, top);
        var second = steps(b, top);
        double seen = 0;
        double expected = 0;
        for (int i = 0; i < a.length; i++) {
            seen += Math.pow(first.get(i) - second.get(i), 2);
        }
        for (int i : first) {
            for (int j : second) {
                expected += Math.pow(i - j, 2);
            }
        }
        return 1 - seen / (expected / a.length);
    }

    /**
     * Where the figure lies in 95 of 100 draws of as many questions, each with all of its answers; the same every time.
     */
    static String interval(List<String> questions, ToDoubleFunction<int[]> figure) {
        var answers = IntStream.range(0, questions.size())
                .boxed()
                .collect(Collectors.groupingBy(questions::get, TreeMap::new, Collectors.toList()));
        var each = List.copyOf(answers.values());
        var random = new Random(1);
        var drawn = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> figure.applyAsDouble(IntStream.range(0, each.size())
                        .mapToObj(i -> each.get(random.nextInt(each.size())))
                        .flatMapToInt(one -> one.stream().mapToInt(i -> i))
                        .toArray()))
                .sorted()
                .toArray();
        return "%.3f to %.3f".formatted(drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
    }

    static double[] at(int[] places, double[] values) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }

    private static List<Integer> steps(double[] values, double top) {
        var steps = new ArrayList<Integer>();
        for (double value : values) {
            steps.add((int) Math.round(4 * Math.clamp(value / top, 0.0, 1.0)));
        }
        return steps;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double spread(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }
}
