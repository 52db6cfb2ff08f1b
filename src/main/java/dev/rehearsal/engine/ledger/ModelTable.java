package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** The same with rows of one's own, which come first; a row without prices there makes a price unknown. */
    public ModelTable with(ModelTable own) {
        return new ModelTable(
                "%s, of this service's own list %s".formatted(date, own.date),
                Stream.concat(own.rows.stream(), rows.stream()).toList());
    }

    private Optional<Row> row(ModelName model) {
        return rows.stream()
                .filter(row -> row.pattern().matcher(model.toString()).matches())
                .findFirst();
    }

    /** What holds for all models whose "provider/model" matches. */
    record Row(Pattern pattern, Optional<Price> price, boolean temperature) {}

    /** US dollars for a million tokens. */
    record Price(BigDecimal in, BigDecimal cached, BigDecimal write, BigDecimal out) {

        BigDecimal of(Usage usage) {
            return in.multiply(BigDecimal.valueOf(usage.in() - usage.cached() - usage.stored()))
                    .add(cached.multiply(BigDecimal.valueOf(usage.cached())))
                    .add(write.multiply(BigDecimal.valueOf(usage.stored())))
                    .add(out.multiply(BigDecimal.valueOf(usage.out())))
                    .divide(MILLION, 8, RoundingMode.HALF_UP);
        }
    }
}
