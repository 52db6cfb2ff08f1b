package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that say nothing earn nothing: on every third question of the bank, to save time. */
class JunkTest {

    private static final BuiltInForTests JUDGE = new BuiltInForTests();

    static Stream<Entry> entries() {
        return TestBank.packed().entries().stream()
                .filter(entry -> Math.floorMod(entry.id().value().hashCode(), 3) == 0);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void sayingFineEarnsNothing(Entry entry) {
        assertThat(answering(entry, criterion -> "Fine.")).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void sayingThatOneDoesNotKnowEarnsNothing(Entry entry) {
        assertThat(answering(entry, criterion -> "I don't really know much about that, sorry."))
                .containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void givingTheQuestionBackEarnsNothing(Entry entry) {
        assertThat(answering(entry, criterion -> criterion.guide().probes().getFirst()))
                .containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void givingTheProblemBackEarnsAtMostALook(Entry entry) {
        var brief = entry.question().brief();
        var told = new ArrayList<>(List.of(brief.problem()));
        told.addAll(brief.functional());
        told.addAll(brief.nonFunctional());
        told.addAll(brief.constraints());

        assertThat(levels(Talk.about(entry).says(told))).allMatch(level -> level <= 1);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void pastedKeywordsEarnAtMostALook(Entry entry) {
        assertThat(levels(Talk.about(entry).says(keywords(entry, ", ")))).allMatch(level -> level <= 1);
        assertThat(levels(Talk.about(entry).says(keywords(entry, " ")))).allMatch(level -> level <= 1);
        assertThat(levels(Talk.about(entry).says(keywords(entry, "\n")))).allMatch(level -> level <= 1);
        assertThat(levels(Talk.about(entry).says("I would use " + keywords(entry, ", "))))
                .allMatch(level -> level <= 1);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void pastedKeywordsEarnAtMostALookAsAnswersToo(Entry entry) {
        assertThat(answering(entry, criterion -> keywords(List.of(criterion), ", ")))
                .allMatch(level -> level <= 1);
        assertThat(answering(entry, criterion -> keywords(List.of(criterion), " \u2192 ")))
                .allMatch(level -> level <= 1);
    }

    @Test
    void silenceEarnsNothing() {
        var silent = entries().map(entry -> levels(Talk.about(entry)));

        assertThat(silent).allMatch(levels -> levels.stream().allMatch(level -> level == 0));
    }

    /** The words that matter in all reference statements: more than any candidate could guess. */
    private static String keywords(Entry entry, String separator) {
        return keywords(entry.rubric().criteria(), separator);
    }

    private static String keywords(List<Criterion> criteria, String separator) {
        return criteria.stream()
                .flatMap(criterion -> criterion.guide().references().stream())
                .map(Phrase::of)
                .flatMap(phrase -> phrase.words().stream()
                        .filter(word -> phrase.terms().keySet().stream()
                                .anyMatch(stem -> word.length() > 3 && word.startsWith(stem))))
                .distinct()
                .collect(Collectors.joining(separator));
    }

    private static List<Integer> answering(Entry entry, Function<Criterion, String> answer) {
        var talk = Talk.about(entry);
        entry.rubric()
                .criteria()
                .forEach(criterion -> talk.asks(
                                criterion.guide().probes().getFirst(),
                                criterion.id().value())
                        .says(answer.apply(criterion)));
        return levels(talk);
    }

    private static List<Integer> levels(Talk talk) {
        return JUDGE.findings(talk.complete()).stream()
                .map(finding -> finding instanceof Finding.Judged judged
                        ? judged.level().value()
                        : 0)
                .toList();
    }
}
