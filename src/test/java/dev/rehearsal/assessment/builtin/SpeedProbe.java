package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import java.util.*;

/** Probe. */
final class SpeedProbe {
    public static void main(String[] args) {
        var judge = new JudgeUnderTest();
        var r = new Random(1);
        var sentences = TestBank.packed().entries().stream()
                .flatMap(e -> e.question().exemplars().strong().stream())
                .flatMap(t -> Arrays.stream(t.split("(?<=[.?!]) ")))
                .toList();
        for (int k = 0; k < 8; k++) {
            var talk = Talk.about("feature-store");
            int words = 0;
            while (words < 6000) {
                var sb = new StringBuilder();
                for (int i = 0; i < 14; i++)
                    sb.append(sentences.get(r.nextInt(sentences.size()))).append(' ');
                words += sb.toString().split(" ").length;
                talk.asks(
                                "What would you like to know about the teams and their models before you draw anything?",
                                "scope-sizing")
                        .says(sb.toString());
            }
            var c = talk.complete();
            long t = System.nanoTime();
            judge.report(c);
            long a = System.nanoTime();
            judge.report(c);
            long b = System.nanoTime();
            var turns = talk.turns();
            var coverage = judge.coverage();
            coverage.warm(c.rubric()).block();
            coverage.cover(c.rubric(), turns.subList(0, turns.size() / 2)).block();
            long d = System.nanoTime();
            coverage.cover(c.rubric(), turns.subList(0, turns.size() / 2)).block();
            long e = System.nanoTime();
            System.out.printf(
                    "first %d ms, again %d ms, cover half %d ms%n",
                    (a - t) / 1000000, (b - a) / 1000000, (e - d) / 1000000);
        }
    }
}
