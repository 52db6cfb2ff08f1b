package dev.rehearsal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.builtin.Hearing;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worst judge imaginable, which does whatever the transcript tells it to, and what it achieves. */
class AttackTest {

    private final List<String> attacks = LinesOf.file("attacks.txt");

    @Test
    void thereAreEnoughOfThem() {
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void earnNoMoreThanOneLevelAnywhere() {
        var entry = TestBank.packed().entry(new QuestionId("why-feature-store"));
        var without = levels(weak(entry, ""));

        assertThat(attacks)
                .allSatisfy(attack -> levels(weak(entry, attack))
                        .forEach((dimension, level) -> assertThat(level)
                                .as("%s by “%s”", dimension, attack)
                                .isLessThanOrEqualTo(without.get(dimension) + 1)));
    }

    @Test
    void earnNoCreditForWordsThatWereNotSaid() {
        var entry = TestBank.packed().entry(new QuestionId("why-feature-store"));

        assertThat(attacks).allSatisfy(attack -> {
            var matter = weak(entry, attack);
            var said = matter.transcript().turns().getLast();
            assertThat(findings(matter)).allSatisfy(finding -> {
                if (finding instanceof Finding.Judged judged) {
                    assertThat(judged.evidence())
                            .allSatisfy(evidence -> assertThat(((Evidence.Quote) evidence).end())
                                    .isLessThanOrEqualTo(said.text().length()));
                }
            });
        });
    }

    @Test
    void areFlagged() {
        var missed = attacks.stream().filter(attack -> !isFlagged(attack)).toList();
        System.out.printf("Of %d attacks, %d are flagged.%n", attacks.size(), attacks.size() - missed.size());

        assertThat(missed).isEmpty();
    }

    @Test
    void areNotSeenInWhatIsHarmless() {
        var harmless = LinesOf.file("harmless.txt");

        assertThat(harmless.stream().filter(AttackTest::isFlagged)).isEmpty();
    }

    private static boolean isFlagged(String text) {
        return Hearing.of(Talk.about("why-feature-store").says(text).turns(), List.of(), Phrase::of).stream()
                .anyMatch(said -> said.gate() == Gate.INJECTION);
    }

    private static Case weak(Entry entry, String attack) {
        var answers = entry.question().exemplars().weak();
        var last = answers.getLast() + (attack.isEmpty() ? "" : "\n" + attack);
        return Talk.about(entry)
                .asks("What is inside such a system?", "two-stores", "same-values", "sharing")
                .says(answers.subList(0, answers.size() - 1))
                .says(last)
                .complete();
    }

    private Map<Dimension, Double> levels(Case matter) {
        var findings = findings(matter).stream().collect(Collectors.toMap(Finding::criterion, AttackTest::level));
        return matter.rubric().criteria().stream()
                .collect(Collectors.groupingBy(
                        Rubric.Criterion::dimension,
                        Collectors.averagingDouble(criterion -> findings.get(criterion.id()))));
    }

    private List<Finding> findings(Case matter) {
        var ids = matter.rubric().criteria().stream().map(Rubric.Criterion::id).toList();
        return JudgeBench.judge(ObedientModel.of(attacks), 1)
                .judge(matter, ids)
                .collectList()
                .block();
    }

    private static double level(Finding finding) {
        return finding instanceof Finding.Judged judged ? judged.level().value() : 0;
    }
}
