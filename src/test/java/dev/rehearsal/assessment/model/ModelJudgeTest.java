package dev.rehearsal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Spread;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.Refusal;
import dev.rehearsal.engine.ScriptedModel;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ModelJudgeTest {

    private static final CriterionId STORES = new CriterionId("two-stores");
    private static final String ANSWER =
            "The online store holds only the latest value per entity in Redis, so a lookup takes below ten milliseconds.";

    private final Case talk = Talk.about("why-feature-store")
            .asks("What is inside such a system?", "two-stores")
            .says(ANSWER + " I would also like to say hello.")
            .complete();

    private static String form(String level, int turn, String quote) {
        return "{\"reason\":\"You named it.\",\"level\":\"%s\",\"quotes\":[{\"turn\":%d,\"text\":\"%s\"}],\"confidence\":0.9}"
                .formatted(level, turn, quote);
    }

    private static ScriptedModel replying(StructuredReply... replies) {
        var rest = new ArrayDeque<>(List.of(replies));
        return ScriptedModel.filling(call -> rest.size() > 1 ? rest.pop() : rest.getFirst());
    }

    private static StructuredReply filled(String json) {
        return new StructuredReply.Filled(json, Usage.NONE);
    }

    private Finding finding(ScriptedModel model) {
        return JudgeBench.judge(model, 1).judge(talk, List.of(STORES)).blockFirst();
    }

    @Test
    void creditsAQuoteThatWasSaid() {
        var finding = finding(ScriptedModel.filling(form("3", 2, "the online STORE holds only the latest value")));

        assertThat(finding).isInstanceOfSatisfying(Finding.Judged.class, judged -> {
            assertThat(judged.level()).isEqualTo(Level.SOLID);
            assertThat(judged.evidence()).containsExactly(new Evidence.Quote(2, 0, 44, true));
            assertThat(judged.confidence()).isEqualTo(0.9);
        });
    }

    @Test
    void findsAQuoteInAnotherTurnThanTheModelSays() {
        var finding = finding(ScriptedModel.filling(form("3", 17, "The online store holds only the latest value")));

        assertThat(finding).isInstanceOf(Finding.Judged.class);
    }

    @Test
    void asksForEveryCriterionInItsOwnCall() {
        var model = ScriptedModel.filling(form("3", 2, "The online store holds only the latest value"));
        var criteria =
                talk.rubric().criteria().stream().map(Rubric.Criterion::id).toList();

        var findings =
                JudgeBench.judge(model, 1).judge(talk, criteria).collectList().block();

        assertThat(findings).extracting(Finding::criterion).containsExactlyInAnyOrderElementsOf(criteria);
        assertThat(model.asked()).hasSize(criteria.size());
        assertThat(model.asked()).extracting(call -> call.prompt().own()).doesNotHaveDuplicates();
        assertThat(model.asked())
                .extracting(call -> call.prompt().shared())
                .containsOnly(model.asked().getFirst().prompt().shared());
    }

    @Test
    void namesModelAndPrompt() {
        var name = JudgeBench.judge(ScriptedModel.filling("{}"), 1).name();

        assertThat(name.kind()).isEqualTo("model");
        assertThat(name.name()).isEqualTo("scripted/test");
        assertThat(name.version()).matches("judge v\\d+ \\([0-9a-f]{16}\\)");
    }

    @Nested
    class WhenTheModelQuotesWhatWasNotSaid {

        @Test
        void asksOnceMoreAndSaysWhatIsWrong() {
            var model = replying(
                    filled(form("4", 2, "I would use a two-tower model")),
                    filled(form("3", 2, "The online store holds only the latest value")));

            assertThat(finding(model)).isInstanceOf(Finding.Judged.class);
            assertThat(model.asked()).hasSize(2);
            assertThat(model.asked().getLast().prompt().own())
                    .startsWith(model.asked().getFirst().prompt().own())
                    .contains("\u201CI would use a two-tower model\u201D do not stand in turn 2");
        }

        @Test
        void judgesNothingIfItDoesSoAgain() {
            assertThat(finding(ScriptedModel.filling(form("4", 2, "I would use a two-tower model"))))
                    .isEqualTo(new Finding.NotJudged(STORES, "The model quoted words that were not said."));
        }

        @Test
        void creditsNoWordsOfTheInterviewer() {
            assertThat(finding(ScriptedModel.filling(form("4", 1, "What is inside such a system?"))))
                    .isInstanceOf(Finding.NotJudged.class);
        }
    }

    @Nested
    class WhenTheQuoteHasNoBearing {

        @Test
        void findsNothing() {
            assertThat(finding(ScriptedModel.filling(form("4", 2, "I would also like to say hello."))))
                    .isInstanceOf(Finding.NoEvidence.class);
        }
    }

    @Nested
    class WhenTheFormIsWrong {

        @Test
        void mendsItOnce() {
            var model = replying(
                    filled(form("7", 2, "The online store")),
                    filled(form("3", 2, "The online store holds only the latest value")));

            assertThat(finding(model)).isInstanceOf(Finding.Judged.class);
            assertThat(model.asked().getLast().prompt().own()).contains("'level' has to be one of 1, 2, 3, 4, none.");
        }

        @Test
        void givesUpAfterThat() {
            var model = ScriptedModel.filling("no form at all");

            assertThat(finding(model))
                    .isEqualTo(new Finding.NotJudged(STORES, "The model's answer could not be read."));
            assertThat(model.asked()).hasSize(2);
        }

        @Test
        void asksOnceMoreWhenItBrokeOff() {
            var model = replying(
                    new StructuredReply.CutOff(null, Cut.TOO_LONG),
                    filled(form("3", 2, "The online store holds only the latest value")));

            assertThat(finding(model)).isInstanceOf(Finding.Judged.class);
        }
    }

    @Nested
    class WhenThereIsNoAnswer {

        @Test
        void judgesNothingAndSaysWhy() {
            assertThat(finding(replying(new StructuredReply.Unavailable(Duration.ZERO))))
                    .isEqualTo(new Finding.NotJudged(STORES, "The model could not be reached."));
            assertThat(finding(replying(new StructuredReply.Refused(Refusal.INTERVIEW_BUDGET))))
                    .isEqualTo(new Finding.NotJudged(STORES, "The tokens for this interview are used up."));
            assertThat(finding(replying(new StructuredReply.Misconfigured("The provider does not accept the key."))))
                    .isEqualTo(new Finding.NotJudged(STORES, "The provider does not accept the key."));
        }
    }

    @Nested
    class WhenNothingWasShown {

        private final String none = "{\"reason\":\"Not a word.\",\"level\":\"none\",\"quotes\":[],\"confidence\":0.9}";

        @Test
        void findsNoEvidenceWhereItWasAskedFor() {
            assertThat(finding(ScriptedModel.filling(none)))
                    .isEqualTo(new Finding.NoEvidence(STORES, "Not a word.", 0.9));
        }

        @Test
        void findsThatItWasNotReachedWhereNobodyAsked() {
            var early =
                    Talk.about("why-feature-store").says("Hello, I am here.").ended(Ending.EARLY);

            assertThat(JudgeBench.judge(ScriptedModel.filling(none), 1)
                            .judge(early, List.of(STORES))
                            .blockFirst())
                    .isEqualTo(new Finding.NotReached(STORES));
        }
    }

    @Nested
    class WhenItIsAskedSeveralTimes {

        @Test
        void takesTheMiddleAndShowsTheRange() {
            var quote = "The online store holds only the latest value";
            var model = replying(filled(form("2", 2, quote)), filled(form("4", 2, quote)), filled(form("3", 2, quote)));

            var finding =
                    JudgeBench.judge(model, 3).judge(talk, List.of(STORES)).blockFirst();

            assertThat(finding).isInstanceOfSatisfying(Finding.Judged.class, judged -> {
                assertThat(judged.level()).isEqualTo(Level.SOLID);
                assertThat(judged.reason()).endsWith("Asked 3 times, the judge gave 2 to 4.");
                assertThat(judged.confidence()).isLessThan(0.5);
                assertThat(judged.spread()).isEqualTo(new Spread(2, 4, 3));
            });
        }

        @Test
        void countsNothingShownAsTheLowestOfTheRange() {
            var quote = "The online store holds only the latest value";
            var none = "{\"reason\":\"Not a word.\",\"level\":\"none\",\"quotes\":[],\"confidence\":0.9}";
            var model = replying(filled(none), filled(form("2", 2, quote)), filled(none));

            var finding =
                    JudgeBench.judge(model, 3).judge(talk, List.of(STORES)).blockFirst();

            assertThat(finding)
                    .isInstanceOfSatisfying(
                            Finding.NoEvidence.class,
                            nothing -> assertThat(nothing.spread()).isEqualTo(new Spread(0, 2, 3)));
        }

        @Test
        void countsNoCallThatFailed() {
            var quote = "The online store holds only the latest value";
            var model = replying(
                    new StructuredReply.Refused(Refusal.MODEL),
                    filled(form("3", 2, quote)),
                    filled(form("4", 2, quote)));

            var finding =
                    JudgeBench.judge(model, 3).judge(talk, List.of(STORES)).blockFirst();

            assertThat(finding).isInstanceOfSatisfying(Finding.Judged.class, judged -> {
                assertThat(judged.level()).isEqualTo(Level.SOLID);
                assertThat(judged.spread()).isEqualTo(new Spread(3, 4, 2));
            });
        }

        @Test
        void leavesAgreementAsItIs() {
            var model = ScriptedModel.filling(form("3", 2, "The online store holds only the latest value"));

            var finding =
                    JudgeBench.judge(model, 3).judge(talk, List.of(STORES)).blockFirst();

            assertThat(finding).isInstanceOfSatisfying(Finding.Judged.class, judged -> {
                assertThat(judged.confidence()).isEqualTo(0.9);
                assertThat(judged.spread()).isNull();
            });
        }
    }
}
