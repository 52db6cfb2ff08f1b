package dev.rehearsal.calibration.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prints the figures of two public sets of human ratings, which are not part of the project: the ratings of dialogues
 * by Hashemi et al. (2024) and the rubric ratings by Uto (2021). Takes the folder that holds {@code llm-rubric/} and
 * {@code rasch-uto/} as its argument.
 */
public final class HumanData {

    /** As solved by an independent program, in logits. */
    private static final double[] SEVERITIES = {
        .837, .116, -.519, .878, .188, .117, -.251, .771, -1.123, -.092, .067, -.018, .429, -.708, -.573, .089, -.193,
        -.011
    };

    private HumanData() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (Stream<Path> files = Files.list(folder.resolve("llm-rubric"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                printDialogues(file);
            }
        }
        rubric(folder.resolve("rasch-uto/rubric_134x9x18.csv"));
        bench(read(folder.resolve("rasch-uto/rubric_134x9x18.csv")));
        bench(new SimulatedWorld(1, 139, 9, 8).ratings(8));
    }

    /** Whoever rated what, once: the first of several ratings of the same dialogue by the same person. */
    public static Ratings dialogues(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var head = List.of(lines.getFirst().split("\t"));
        var ratings = new ArrayList<Rating>();
        var seen = new HashSet<List<String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            Function<String, String> cell = name -> cells[head.indexOf(name)];
            if (seen.add(List.of(cell.apply("annotator_id"), cell.apply("text_id")))) {
                for (int question = 0; question <= 8; question++) {
                    if (cell.apply("Q" + question).isBlank()) {
                        continue;
                    }
                    ratings.add(new Rating(cell.apply("annotator_id"), cell.apply("text_id"), "Q" + question, (int)
                            Double.parseDouble(cell.apply("Q" + question))));
                }
            }
        }
        return new Ratings(Scale.LEVELS, ratings);
    }

    private static void printDialogues(Path file) throws IOException {
        var all = dialogues(file);
        System.out.printf(
                "%n%s: %d ratings by %d raters%n",
                file.getFileName(), all.all().size(), all.raters().size());
        print("all questions", Bench.among(all));
        for (int question = 0; question <= 8; question++) {
            var criterion = "Q" + question;
            print(criterion, Bench.among(all.where(rating -> rating.criterion().equals(criterion))));
        }
    }

    private static void print(String what, Agreement agreement) {
        System.out.printf(
                "%-14s pairs %6d  exact %s  weighted kappa %s  alpha ordinal %s%n",
                what,
                agreement.pairs(),
                text(agreement.figure(Measure.EXACT)),
                text(agreement.figure(Measure.WEIGHTED_KAPPA)),
                text(agreement.figure(Measure.ALPHA_ORDINAL)));
    }

    private static String text(Figure figure) {
        return switch (figure) {
            case Figure.Known known ->
                "%.3f %s".formatted(known.value(), known.interval() == null ? "" : known.interval());
            case Figure.Undefined undefined -> undefined.why();
        };
    }

    private static Ratings read(Path file) throws IOException {
        var ratings = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Rating(
                        "%02d".formatted(Integer.valueOf(cells[2])), cells[0], cells[1], Integer.parseInt(cells[3])))
                .toList();
        return new Ratings(new Scale(1, 4), ratings);
    }

    private static void rubric(Path file) throws IOException {
        var ratings = read(file);
        long begun = System.nanoTime();
        var solved = (Rasch.Solved) Rasch.of(ratings);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double worst = 0;
        for (int i = 0; i < SEVERITIES.length; i++) {
            worst = Math.max(worst, Math.abs(solved.of(Facet.RATER).get(i).measure() - SEVERITIES[i]));
        }
        System.out.printf(
                "%nRasch: %d ratings in %.2f s, %d rounds, converged %s; farthest severity from the given solution %.4f logit%n",
                solved.ratings(), seconds, solved.rounds(), solved.converged(), worst);
        System.out.printf(
                "rater sd %.3f reliability %s; transcript sd %.3f reliability %s; steps %s; extreme transcripts left out %d%n",
                solved.deviation(Facet.RATER),
                text(solved.reliability(Facet.RATER)),
                solved.deviation(Facet.TRANSCRIPT),
                text(solved.reliability(Facet.TRANSCRIPT)),
                solved.steps(),
                134 - solved.of(Facet.TRANSCRIPT).size());
        solved.of(Facet.CRITERION).forEach(item -> System.out.printf("%s %.3f  ", item.id(), item.measure()));
        solved.of(Facet.RATER).stream()
                .filter(rater -> rater.infit() > 1.3 || rater.infit() < 0.7)
                .forEach(rater -> System.out.printf("%nrater %s infit %.2f", rater.id(), rater.infit()));
    }

    /** The first of the raters in the place of a judge, so that everything is computed that the studio shows. */
    private static void bench(Ratings ratings) {
        long begun = System.nanoTime();
        var agreement = Bench.of(ratings, ratings.raters().iterator().next()).humanHuman();
        System.out.printf(
                "%n%nall figures of %d ratings with their intervals, in %.2f s: ",
                ratings.all().size(), (System.nanoTime() - begun) / 1e9);
        print("", agreement);
        System.out.println("interval " + text(agreement.figure(Measure.ALPHA_INTERVAL)));
    }
}
