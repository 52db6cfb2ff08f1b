package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.QuestionId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A judge that has listened to the interview while it was spoken finds what one finds that reads it afterwards. */
class WarmJudgeTest {

    @ParameterizedTest
    @ValueSource(strings = {"feature-store", "payment-fraud-detection", "training-serving-skew"})
    void findsTheSameAsAColdOne(String question) {
        var exemplars =
                TestBank.packed().entry(new QuestionId(question)).question().exemplars();
        var matter = talk(question, exemplars.strong());

        var warm = new BuiltInForTests();
        listenTurnByTurn(warm, matter);
        var cold = new BuiltInForTests();

        assertThat(warm.report(matter)).isEqualTo(cold.report(matter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature-store", "payment-fraud-detection"})
    void keepsApartWhatTwoCandidatesSaid(String question) {
        var exemplars =
                TestBank.packed().entry(new QuestionId(question)).question().exemplars();
        var strong = talk(question, exemplars.strong());
        var weak = talk(question, exemplars.weak());
        var judge = new BuiltInForTests();

        var together = List.of(judge.report(strong), judge.report(weak), judge.report(strong), judge.report(weak));

        assertThat(together).containsExactly(alone(strong), alone(weak), alone(strong), alone(weak));
    }

    private static Report alone(Case matter) {
        return new BuiltInForTests().report(matter);
    }

    private static Case talk(String question, List<String> answer) {
        var talk = Talk.about(question);
        answer.forEach(text -> talk.asks("What comes next, and why?").says(text));
        return talk.asks("Thank you, that is all.").complete();
    }

    private static void listenTurnByTurn(BuiltInForTests judge, Case matter) {
        var turns = matter.transcript().turns();
        var coverage = judge.coverage();
        for (int heard = 1; heard <= turns.size(); heard++) {
            coverage.cover(matter.rubric(), turns.subList(0, heard)).block();
        }
    }
}
