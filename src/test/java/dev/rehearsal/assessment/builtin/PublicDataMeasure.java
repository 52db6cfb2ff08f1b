package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.GradedAnswers.Graded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Fits the built-in judge on public human grades and prints how far it agrees with them. Its arguments are a folder
 * with {@code saf_training.csv}, {@code beetle_train.csv} and {@code mohler_a1-8.csv}, and a file to keep the vectors
 * in. Not part of the build: the data are not part of the project.
 *
 * <p>Answers of five words or more. Fitted on SAF and Beetle, five parts with no question in two of them, so that each
 * answer is scored by weights that have seen no answer to its question; Mohler is never fitted on. Beside the judge
 * stand the share of the reference's words alone and the mere length.
 */
final class PublicDataMeasure {

    private static final String LINE = "%-22s %-28s %5.3f  %5.3f  %5.3f   %s%n";

    private final PublicData data;
    private final Coefficients packed = Coefficients.packed();
    private final PublicDataFit fit;

    private PublicDataMeasure(PublicData data) {
        this.data = data;
        this.fit = new PublicDataFit(data.saf(), data.beetle(), packed);
    }

    public static void main(String[] arguments) throws IOException {
        var embeddings = new RememberedEmbeddings(BuiltInForTests.EMBEDDINGS, Path.of(arguments[1]));
        var data = PublicData.in(Path.of(arguments[0]), embeddings);
        embeddings.save();
        new PublicDataMeasure(data).print();
    }

    private void print() {
        System.out.printf("%-22s %-28s r      RMSE   QWK     AUC correct/contradictory%n", "set", "by");
        var whole = fit.fitted(i -> true, i -> true);
        print("SAF, cross-validated", data.saf(), crossValidated(data.saf()));
        print("Beetle, cross-val.", data.beetle(), crossValidated(data.beetle()));
        print("Mohler, transfer", data.mohler(), data.mohler().shares(whole));
        System.out.println("Fitted on all: " + whole.match());
    }

    private void print(String name, GradedSet set, double[] fitted) {
        print(name, "judge, fitted", set, fitted);
        print(name, "judge as shipped", set, set.shares(packed));
        var words = IntStream.range(0, set.answers().size())
                .mapToDouble(i -> set.likeness(i, packed).recall())
                .toArray();
        print(name, "words alone", set, words);
        var lengths = set.answers().stream()
                .mapToDouble(answer -> answer.answer().length())
                .toArray();
        print(name, "length alone", set, lengths);
        gain(set, "words alone", fitted, words);
        gain(set, "length alone", fitted, lengths);
    }

    private static void gain(GradedSet set, String over, double[] fitted, double[] baseline) {
        var grades = set.answers().stream().mapToDouble(PublicData::grade).toArray();
        System.out.printf(
                "%-22s r is more than that of %s by (95 %%, questions drawn) %s%n",
                "",
                over,
                Agreement.interval(
                        set.questions(),
                        drawn -> Agreement.correlation(Agreement.at(drawn, fitted), Agreement.at(drawn, grades))
                                - Agreement.correlation(Agreement.at(drawn, baseline), Agreement.at(drawn, grades))));
    }

    /** The grades themselves come from a line through the answers to other questions, for everything alike. */
    private static void print(String name, String by, GradedSet set, double[] scores) {
        var grades = set.answers().stream().mapToDouble(PublicData::grade).toArray();
        var predicted = Agreement.predicted(scores, grades, set.questions());
        boolean labels =
                set.answers().stream().anyMatch(answer -> answer.grade().equals("contradictory"));
        System.out.printf(
                Locale.ROOT,
                LINE,
                name,
                by,
                Agreement.correlation(scores, grades),
                Agreement.rmse(predicted, grades),
                Agreement.kappa(predicted, grades, 1),
                labels
                        ? "%.3f".formatted(Agreement.auc(of("correct", set, scores), of("contradictory", set, scores)))
                        : "");
    }

    private double[] crossValidated(GradedSet set) {
        var result = new double[set.answers().size()];
        for (int part = 0; part < Agreement.FOLDS; part++) {
            var coefficients = fit.fitted(outside(data.saf(), part), outside(data.beetle(), part));
            var shares = set.shares(coefficients);
            var outside = outside(set, part);
            IntStream.range(0, result.length).filter(i -> !outside.test(i)).forEach(i -> result[i] = shares[i]);
        }
        return result;
    }

    private static IntPredicate outside(GradedSet set, int part) {
        var folds = Agreement.folds(set.questions());
        return i -> folds[i] != part;
    }

    private static double[] of(String label, GradedSet set, double[] score) {
        var answers = set.answers().stream().map(Graded::grade).toList();
        return IntStream.range(0, score.length)
                .filter(i -> answers.get(i).equals(label))
                .mapToDouble(i -> score[i])
                .toArray();
    }
}
