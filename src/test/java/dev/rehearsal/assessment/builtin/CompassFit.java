package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Gates;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Sentences;
import dev.rehearsal.bank.Question.Exemplars;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the two directions of the compass in the bank, and prints them as the resource file wants them. Not part of the
 * build: they are found again when the bank has changed much, and then all else is measured anew.
 */
final class CompassFit {

    private CompassFit() {}

    public static void main(String[] arguments) {
        var strong = answers(Exemplars::strong);
        var weak = answers(Exemplars::weak);
        var substance = mean(strong).less(mean(weak));
        System.out.println("middle=" + numbers(middle()));
        System.out.println("substance=" + numbers(substance));
        System.out.printf(Locale.ROOT, "weak=%.5f%nstrong=%.5f%n", along(weak, substance), along(strong, substance));
    }

    /** Of the reference statements of all rubrics, each once. */
    static Meaning middle() {
        return mean(embedded(TestBank.packed().entries().stream()
                .flatMap(entry -> entry.rubric().criteria().stream())
                .flatMap(criterion -> criterion.guide().references().stream())
                .map(statement -> Phrase.of(statement).plain())
                .distinct()
                .toList()));
    }

    /** Of the sentences of these answers that may count. */
    static Stream<Meaning> meanings(Stream<List<String>> answers) {
        return embedded(answers.flatMap(List::stream)
                        .flatMap(text -> Sentences.of(text).stream().map(span -> Phrase.of(span.in(text))))
                        .filter(phrase -> Gates.of(phrase, List.of()) == Gate.OPEN)
                        .map(Phrase::plain)
                        .toList())
                .stream();
    }

    private static List<Meaning> answers(Function<Exemplars, List<String>> kind) {
        return meanings(TestBank.packed().entries().stream()
                        .map(entry -> kind.apply(entry.question().exemplars())))
                .toList();
    }

    private static List<Meaning> embedded(List<String> sentences) {
        return Objects.requireNonNull(
                        BuiltInForTests.EMBEDDINGS.embed(sentences).block())
                .stream()
                .map(vector -> new Meaning(vector).unit())
                .toList();
    }

    private static Meaning mean(List<Meaning> meanings) {
        return meanings.stream().reduce(Meaning::with).orElseThrow().scaled(1.0 / meanings.size());
    }

    private static double along(List<Meaning> meanings, Meaning direction) {
        return meanings.stream()
                .mapToDouble(meaning -> meaning.along(direction))
                .average()
                .orElseThrow();
    }

    private static String numbers(Meaning meaning) {
        var place = meaning.place();
        return IntStream.range(0, place.length)
                .mapToObj(i -> "%.4g".formatted(place[i]))
                .collect(Collectors.joining(" "));
    }
}
