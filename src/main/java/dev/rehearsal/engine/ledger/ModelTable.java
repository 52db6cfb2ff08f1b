package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of models by name: prices, and whether they let their temperature be set.
 *
 * @param date when the prices were looked up
 * @param rows the first that fits counts
 */
public record ModelTable(String date, List<Row> rows) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public ModelTable {
        rows = List.copyOf(rows);
    }

    /** Empty when no price is known: an unknown cost is not shown as none. */
    Optional<BigDecimal> cost(ModelName model, Usage usage) {
        return row(model).flatMap(Row::price).map(price -> price.of(usage));
    }

    public boolean takesTemperature(ModelName model) {
        return row(model).map(Row::temperature).orElse(true);
    }

    private Optional<Row> row(ModelName model) {
        return rows.stream()
                .filter(row -> row.pattern().matcher(model.toString()).matches())
                .findFirst();
    }

    /** What holds for all models whose "provider/model" matches. */
    record Row(Pattern pattern, Optional<Price> price, boolean temperature) {}

    /** US dollars for a million tokens. */
    record Price(BigDecimal in, BigDecimal cached, BigDecimal out) {

        static final Price NOTHING = new Price(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        BigDecimal of(Usage usage) {
            return in.multiply(BigDecimal.valueOf(usage.in() - usage.cached()))
                    .add(cached.multiply(BigDecimal.valueOf(usage.cached())))
                    .add(out.multiply(BigDecimal.valueOf(usage.out())))
                    .divide(MILLION, 8, RoundingMode.HALF_UP);
        }
    }
}
