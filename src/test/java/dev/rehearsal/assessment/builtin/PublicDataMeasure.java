package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.builtin.GradedAnswers.Graded;
import dev.rehearsal.assessment.builtin.Yardstick.Brief;
import dev.rehearsal.assessment.builtin.Yardstick.Point;
import dev.rehearsal.assessment.builtin.Yardstick.Statement;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Sentences;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints how far the built-in judge agrees with public human grades. Its argument is a folder with
 * {@code saf_training.csv}, {@code mohler_a1-8.csv} and {@code beetle_train.csv}. Not part of the build: the data are
 * not part of the project.
 *
 * <p>The share of reference statements covered, as the judge computes it, is compared with the grade; beside it stand
 * the share by words alone, and the mere length of the answer.
 */
final class PublicDataMeasure {

    private static final SentenceEmbeddings EMBEDDINGS = JudgeUnderTest.EMBEDDINGS;
    private static final CriterionId ALL = new CriterionId("all");

    private final List<Graded> answers;
    private final Map<String, Double> rarity;
    private final Map<String, Yardstick> yardsticks = new HashMap<>();

    private PublicDataMeasure(List<Graded> answers) {
        this.answers = answers;
        this.rarity = Yardsticks.rarity(answers.stream()
                .flatMap(answer -> Stream.of(answer.asked(), answer.reference()))
                .distinct()
                .flatMap(text -> phrases(text).stream())
                .toList());
    }

    public static void main(String[] folder) throws IOException {
        var data = Path.of(folder[0]);
        graded("SAF", GradedAnswers.read(data.resolve("saf_training.csv"), "score_0_1"), 1);
        graded("Mohler 1-8", GradedAnswers.read(data.resolve("mohler_a1-8.csv"), "avg_published"), 5);
        contradicted("Beetle", GradedAnswers.read(data.resolve("beetle_train.csv"), "label5"));
    }

    private static void graded(String name, List<Graded> answers, double top) {
        var grades = answers.stream()
                .mapToDouble(answer -> Double.parseDouble(answer.grade()))
                .toArray();
        var questions = answers.stream().map(Graded::question).toList();
        new PublicDataMeasure(answers).scores().forEach((by, score) -> {
            var predicted = Agreement.predicted(score, grades, questions);
            System.out.printf(
                    "%-11s %-7s n %d  r %.3f  r(cv) %.3f  RMSE %.3f  QWK %.3f%n",
                    name,
                    by,
                    answers.size(),
                    Agreement.correlation(score, grades),
                    Agreement.correlation(predicted, grades),
                    Agreement.rmse(predicted, grades),
                    Agreement.kappa(predicted, grades, top));
        });
    }

    private static void contradicted(String name, List<Graded> answers) {
        new PublicDataMeasure(answers)
                .scores()
                .forEach((by, score) -> System.out.printf(
                        "%-11s %-7s AUC correct vs contradictory %.3f%n",
                        name, by, Agreement.auc(of("correct", answers, score), of("contradictory", answers, score))));
    }

    private static double[] of(String label, List<Graded> answers, double[] score) {
        return IntStream.range(0, score.length)
                .filter(i -> answers.get(i).grade().equals(label))
                .mapToDouble(i -> score[i])
                .toArray();
    }

    private Map<String, double[]> scores() {
        var shipped = Coefficients.packed();
        var match = shipped.match();
        var words = new Coefficients(
                shipped.version(),
                new Coefficients.Match(-2, 0, match.recall(), match.opposed()),
                shipped.discount(),
                shipped.scale(),
                shipped.threshold());
        return Map.of(
                "judge", scores(answer -> share(shipped, answer)),
                "words", scores(answer -> share(words, answer)),
                "length", scores(answer -> answer.answer().length()));
    }

    private double[] scores(ToDoubleFunction<Graded> score) {
        return answers.stream().mapToDouble(score).toArray();
    }

    private double share(Coefficients coefficients, Graded answer) {
        var listener = new Listener(EMBEDDINGS, coefficients, new Reader());
        var yardstick = yardsticks.computeIfAbsent(answer.question(), id -> yardstick(answer));
        var turns = List.<Turn>of(new Turn.Candidate(1, answer.answer(), Instant.EPOCH));
        return Objects.requireNonNull(listener.listen(yardstick, turns)
                .map(heard -> heard.scorer().shown(ALL).share())
                .block());
    }

    private Yardstick yardstick(Graded answer) {
        var points = new ArrayList<Point>();
        for (var phrase : phrases(answer.reference())) {
            var vector = Objects.requireNonNull(
                    EMBEDDINGS.embed(List.of(phrase.plain())).block());
            points.add(new Point(ALL, new Statement(phrase, new Meaning(vector.getFirst()))));
        }
        var asked = phrases(answer.asked());
        return new Yardstick(points, List.of(), rarity, new Brief(asked, words(asked)));
    }

    private static HashSet<String> words(Collection<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.terms().keySet().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Phrase> phrases(String text) {
        return Sentences.of(text).stream().map(span -> Phrase.of(span.in(text))).toList();
    }
}
