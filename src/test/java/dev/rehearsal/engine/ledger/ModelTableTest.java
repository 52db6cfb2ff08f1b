package dev.rehearsal.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Usage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTableTest {

    private static ModelTable packed() throws IOException {
        try (var file = ModelTableTest.class.getResourceAsStream("/models.yaml")) {
            return ModelTableReader.read(file);
        }
    }

    private static ModelTable of(String yaml) {
        return ModelTableReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static ModelName name(String both) {
        return new ModelName(both.substring(0, both.indexOf('/')), both.substring(both.indexOf('/') + 1));
    }

    @Nested
    class TheOneThatComesAlong {

        /** A million of each; what was read from the cache and put there is part of what went in. */
        @ParameterizedTest
        @CsvSource({
            "openai/gpt-4.1, 8.00, 2.00, 0.50, 2.00",
            "anthropic/claude-sonnet-5-5, 10.00, 2.00, 0.10, 2.50",
            "anthropic/claude-haiku-4-5-20251001, 5.00, 1.00, 0.10, 1.25",
            "gemini/gemini-3.1-flash-lite, 1.50, 0.25, 0.025, 0.25",
            "ollama/llama3.1, 0, 0, 0, 0"
        })
        void knowsWhatTheUsualModelsCost(String model, String out, String in, String cached, String stored)
                throws IOException {
            assertThat(packed().cost(name(model), new Usage(0, 0, 1_000_000))).hasValue(dollars(out));
            assertThat(packed().cost(name(model), new Usage(1_000_000, 0, 0))).hasValue(dollars(in));
            assertThat(packed().cost(name(model), new Usage(1_000_000, 1_000_000, 0)))
                    .hasValue(dollars(cached));
            assertThat(packed().cost(name(model), new Usage(1_000_000, 0, 1_000_000, 0)))
                    .hasValue(dollars(stored));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "openai/gpt-5.6-sol",
                    "openai/gpt-6",
                    "openai/my-own-model",
                    "openai/gpt-4o-2024-05-13",
                    "anthropic/claude-opus-4-1-20250805",
                    "anthropic/claude-next",
                    "gemini/gemini-3.8-flash",
                    "somebody/else"
                })
        void doesNotGuessWhatAnotherCosts(String model) throws IOException {
            assertThat(packed().cost(name(model), new Usage(1_000_000, 0, 1_000_000)))
                    .isEmpty();
        }

        private static BigDecimal dollars(String amount) {
            return new BigDecimal(amount).setScale(8);
        }
    }

    @Nested
    class OneOfTheOperatorsOwn {

        private final ModelTable own = of("""
                date: 2027-01-02
                models:
                  - {model: "openai/gpt-4.1*", in: 1, cached: 0.5, out: 2}
                  - {model: "openai/gpt-5", temperature: true}
                """);

        @Test
        void comesFirst() throws IOException {
            var table = packed().with(own);

            assertThat(table.cost(name("openai/gpt-4.1"), new Usage(2_000_000, 1_000_000, 0)))
                    .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("1.5"));
            assertThat(table.cost(name("openai/gpt-4o"), new Usage(0, 0, 1_000_000)))
                    .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("10"));
            assertThat(table.date()).contains(packed().date());
        }

        @Test
        void canTakeAPriceAwayAndAllowATemperature() throws IOException {
            var table = packed().with(own);

            assertThat(table.cost(name("openai/gpt-5"), new Usage(1, 0, 1))).isEmpty();
            assertThat(table.takesTemperature(name("openai/gpt-5"))).isTrue();
            assertThat(packed().takesTemperature(name("openai/gpt-5"))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "models: 3",
                "models: [3]",
                "models: [{in: 1}]",
                "models: [{model: a, in: 1}]",
                "models: [{model: a, in: much, cached: 0, out: 0}]",
                "models: [{model: a, in: -1, cached: 0, out: 0}]",
                "models: ]["
            })
    void isNotReadFromAnythingElse(String file) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(file));
    }
}
