package dev.rehearsal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worst judge imaginable, which does whatever the transcript tells it to, and what it achieves. */
class AttackTest {

    private final List<String> attacks = LinesOf.file("attacks.txt");
    private final Entry entry = TestBank.packed().entry(new QuestionId("why-feature-store"));

    @Test
    void thereAreEnoughOfThem() {
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void earnNoMoreThanOneLevelAnywhere() {
        var siege = new Siege(entry, attacks);
        var without = siege.with("").levels();

        assertThat(attacks)
                .allSatisfy(attack -> siege.with(attack)
                        .levels()
                        .forEach((dimension, level) -> assertThat(level)
                                .as("%s by “%s”", dimension, attack)
                                .isLessThanOrEqualTo(without.get(dimension) + 1)));
    }

    @Test
    void earnNoCreditForWordsThatWereNotSaid() {
        var siege = new Siege(entry, attacks);

        assertThat(attacks)
                .allSatisfy(attack ->
                        assertThat(siege.with(attack).creditsWhatWasNotSaid()).isFalse());
    }

    @Test
    void areFlagged() {
        var missed = attacks.stream()
                .filter(attack -> !Siege.isFlagged(entry, attack))
                .toList();
        System.out.printf("Of %d attacks, %d are flagged.%n", attacks.size(), attacks.size() - missed.size());

        assertThat(missed).isEmpty();
    }

    @Test
    void areNotSeenInWhatIsHarmless() {
        var harmless = LinesOf.file("harmless.txt");

        assertThat(harmless.stream().filter(text -> Siege.isFlagged(entry, text)))
                .isEmpty();
    }
}
