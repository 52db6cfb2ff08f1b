package dev.rehearsal.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Usage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Meters meters = new Meters(
            registry,
            new ModelTable(
                    "today",
                    List.of(new ModelTable.Row(
                            Pattern.compile("a/known"),
                            Optional.of(new ModelTable.Price(
                                    BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN)),
                            true))));

    @Test
    void countACostThatIsKnown() {
        meters.ended(new ModelName("a", "known"), "finished", new Usage(1_000_000, 0, 100_000), System.nanoTime());

        assertThat(registry.get("rehearsal.engine.cost").counters())
                .extracting(Counter::count)
                .containsExactly(2.0);
    }

    @Test
    void countNoCostOfNothingWhereThePriceIsUnknown() {
        meters.ended(new ModelName("a", "new"), "finished", new Usage(1_000_000, 0, 100_000), System.nanoTime());

        assertThat(registry.find("rehearsal.engine.cost").counters()).isEmpty();
        assertThat(registry.get("gen_ai.client.token.usage").summaries()).hasSize(2);
    }
}
