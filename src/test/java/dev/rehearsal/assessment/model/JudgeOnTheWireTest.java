package dev.rehearsal.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.provider.WireModels;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** From the bytes of every provider to what is stored of a criterion. */
class JudgeOnTheWireTest {

    private static final CriterionId STORES = new CriterionId("two-stores");
    private static final WireModels MODELS = new WireModels();
    private static final String SAID = "The online store holds only the latest value per entity in Redis";

    private final Case talk = Talk.about("why-feature-store")
            .asks("What is inside such a system?", "two-stores")
            .says(SAID + ", so a lookup takes below ten milliseconds.")
            .complete();

    @AfterAll
    static void stop() {
        MODELS.close();
    }

    private static String form(String level, String quote) {
        return "{\"reason\":\"You named it.\",\"level\":%s,\"quotes\":[{\"turn\":2,\"text\":\"%s\"}],\"confidence\":0.9}"
                .formatted(level, quote);
    }

    @TestFactory
    Stream<DynamicTest> storesWhatIsVerifiedAndNothingElse() {
        return WireModels.PROVIDERS.stream()
                .flatMap(provider -> Stream.of(
                        cell(provider, "a level with a quote that was said", form("\"3\"", SAID), null),
                        cell(
                                provider,
                                "a quote that was never said",
                                form("\"4\"", "I would use a two-tower model"),
                                "The model quoted words that were not said."),
                        cell(
                                provider,
                                "a level out of range",
                                form("\"7\"", SAID),
                                "The model's answer could not be read."),
                        cell(
                                provider,
                                "JSON that breaks the schema",
                                "{\"grade\":\"A\"}",
                                "The model's answer could not be read."),
                        cell(
                                provider,
                                "prose instead of JSON",
                                "I would give a 3.",
                                "The model's answer could not be read.")));
    }

    @TestFactory
    Stream<DynamicTest> saysWhyThereIsNothingToStore() {
        return WireModels.PROVIDERS.stream()
                .flatMap(provider -> Stream.of(
                        trouble(provider, 401, "error-401", "The provider does not accept the key."),
                        trouble(provider, 429, "error-429", "The model could not be reached."),
                        trouble(provider, 500, "error-500", "The model could not be reached."),
                        trouble(provider, 200, "reply-tool-call", "The model's answer broke off.")));
    }

    private DynamicTest cell(String provider, String what, String written, String why) {
        return DynamicTest.dynamicTest(provider + ": " + what, () -> judges(MODELS.filling(provider, written), why));
    }

    private DynamicTest trouble(String provider, int status, String file, String why) {
        return DynamicTest.dynamicTest(
                provider + ": " + file, () -> judges(MODELS.answering(provider, status, file), why));
    }

    /** @param why null where a level is to be found */
    private void judges(LanguageModel model, String why) {
        var finding = JudgeBench.judge(model, 1).judge(talk, List.of(STORES)).blockFirst();

        if (why == null) {
            assertThat(finding).isInstanceOf(Finding.Judged.class);
        } else {
            assertThat(finding).isEqualTo(new Finding.NotJudged(STORES, why));
        }
    }
}
