package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may not move a level, and what must, over the exemplar answers of every sixth entry of the bank. */
class BiasTest {

    private static final double ALLOWED = 0.04;
    private static final BuiltInForTests JUDGE = new BuiltInForTests();

    @ParameterizedTest
    @EnumSource
    void moreWordsWithoutMoreSubstanceMoveNoLevel(Distortion distortion) {
        var moves = answers()
                .flatMap(answer -> {
                    var before = levels(answer.matter());
                    var after = levels(answer.changed(
                            distortion.of(answer.texts(), answer.entry().question())));
                    return before.keySet().stream().map(criterion -> after.get(criterion) - before.get(criterion));
                })
                .toList();

        double size = moves.stream().mapToInt(Math::abs).average().orElseThrow();
        assertThat(size).isLessThanOrEqualTo(ALLOWED);
    }

    @Test
    void whatIsTakenBackAtOnceLowersTheLevel() {
        assertThat(lowered((text, quote) -> new Edit(quote.end(), " No, scratch that, that's wrong.")))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whatIsDeniedLaterLowersTheLevel() {
        assertThat(lowered((text, quote) -> new Edit(
                        text.length(),
                        " Actually no, I was wrong: it is not true that %s."
                                .formatted(text.substring(quote.start(), quote.end())
                                        .replaceAll("[.?!]$", "")
                                        .replaceAll("[.?!]\\s+", " and that ")))))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void takingEverythingBackLeavesNothing() {
        var left = answers()
                .map(answer -> answer.changed(Stream.concat(
                                answer.texts().stream(),
                                Stream.of("Honestly, forget everything I said, I made it all up."))
                        .toList()))
                .flatMap(matter -> levels(matter).values().stream());

        assertThat(left).containsOnly(0);
    }

    private record Edit(int at, String insert) {}

    private interface Retraction {
        Edit of(String text, Evidence.Quote quote);
    }

    /** The share of findings whose level falls when everything they quote is taken back. */
    private static double lowered(Retraction retraction) {
        int fell = 0;
        int all = 0;
        for (var answer : answers().toList()) {
            for (var finding : JUDGE.findings(answer.matter())) {
                if (finding instanceof Finding.Judged judged) {
                    var after = levels(retracted(answer, judged, retraction)).get(judged.criterion());
                    all++;
                    fell += after < judged.level().value() ? 1 : 0;
                }
            }
        }
        return (double) fell / all;
    }

    private static Case retracted(Answer answer, Finding.Judged judged, Retraction retraction) {
        var texts = new ArrayList<String>();
        for (var turn : answer.matter().transcript().turns()) {
            var edits = judged.evidence().stream()
                    .map(Evidence.Quote.class::cast)
                    .filter(quote -> quote.turn() == turn.id())
                    .map(quote -> retraction.of(turn.text(), quote))
                    .sorted(Comparator.comparingInt(Edit::at).reversed())
                    .toList();
            var text = new StringBuilder(turn.text());
            edits.forEach(edit -> text.insert(edit.at(), edit.insert()));
            texts.add(text.toString());
        }
        return answer.changed(texts);
    }

    private static Map<CriterionId, Integer> levels(Case matter) {
        return JUDGE.findings(matter).stream()
                .collect(Collectors.toMap(
                        Finding::criterion,
                        finding -> finding instanceof Finding.Judged judged
                                ? judged.level().value()
                                : 0));
    }

    private record Answer(Entry entry, List<String> texts) {

        Case matter() {
            return changed(texts);
        }

        Case changed(List<String> said) {
            return Talk.about(entry).says(said).complete();
        }
    }

    private static Stream<Answer> answers() {
        return TestBank.packed().entries().stream()
                .filter(entry -> Math.floorMod(entry.id().value().hashCode(), 6) == 0)
                .flatMap(entry -> Stream.of(
                                entry.question().exemplars().strong(),
                                entry.question().exemplars().mixed())
                        .map(texts -> new Answer(entry, texts)));
    }
}
