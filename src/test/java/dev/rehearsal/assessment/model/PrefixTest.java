package dev.rehearsal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.engine.ScriptedModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much of a judge's call the provider has read before. */
class PrefixTest {

    private static final int WORDS = 3_000;

    @Test
    void consecutiveCallsOfOneReportShareNearlyEverything() {
        double lowest = 1;
        double sum = 0;
        int pairs = 0;
        for (var entry : TestBank.packed().entries()) {
            var prompts = prompts(entry);
            for (int i = 1; i < prompts.size(); i++) {
                double share = share(prompts.get(i - 1), prompts.get(i));
                lowest = Math.min(lowest, share);
                sum += share;
                pairs++;
            }
        }
        System.out.printf(
                "Judge calls over %,d words share a prefix of %.1f %% (mean of %d pairs), %.1f %% at least.%n",
                WORDS, 100 * sum / pairs, pairs, 100 * lowest);

        assertThat(lowest).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theSameCaseGivesTheSameText() {
        var matter = talk(TestBank.packed().entries().getFirst());

        assertThat(prompts(matter)).isEqualTo(prompts(matter));
    }

    private static List<String> prompts(Entry entry) {
        return prompts(talk(entry));
    }

    private static List<String> prompts(Case matter) {
        var model = ScriptedModel.filling("{}");
        var ids = matter.rubric().criteria().stream().map(Rubric.Criterion::id).toList();
        ids.forEach(id -> JudgeBench.judge(model, 1).judge(matter, List.of(id)).blockLast());
        // each was asked twice, the second time to mend its form
        return IntStream.range(0, model.asked().size())
                .filter(i -> i % 2 == 0)
                .mapToObj(i -> model.asked().get(i).prompt().text())
                .toList();
    }

    /** A talk of just so many words: the strong answer, told again and again between questions. */
    private static Case talk(Entry entry) {
        var words = String.join(" ", entry.question().exemplars().strong()).split("\\s+");
        var talk = Talk.about(entry);
        for (int from = 0; from < WORDS; from += 150) {
            int begin = from;
            var said = IntStream.range(begin, Math.min(begin + 150, WORDS))
                    .mapToObj(i -> words[i % words.length])
                    .toList();
            talk.asks("Please go on.").says(String.join(" ", said));
        }
        return talk.complete();
    }

    private static double share(String before, String after) {
        return (double) Arrays.mismatch(before.toCharArray(), after.toCharArray()) / after.length();
    }
}
