package dev.rehearsal.engine.ledger;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code models.yaml}, or a file of the operator's in the same form. */
public final class ModelTableReader {

    private ModelTableReader() {}

    /**
     * The table in a file.
     *
     * @throws IllegalArgumentException when it is not such a table, saying what is wrong with it
     */
    public static ModelTable read(InputStream file) {
        try {
            var table = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file), "the file");
            if (!(table.get("models") instanceof List<?> models)) {
                throw new IllegalArgumentException("'models' is not a list");
            }
            var rows = models.stream().map(row -> row(map(row, "a row"))).toList();
            return new ModelTable(day(table.get("date")), rows);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("it is not YAML", e);
        }
    }

    /** YAML takes a day without quotation marks for a point in time. */
    private static String day(@Nullable Object date) {
        return switch (date) {
            case null -> "an unknown day";
            case Date point -> point.toInstant().toString().substring(0, "yyyy-MM-dd".length());
            default -> date.toString();
        };
    }

    private static Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("%s is not a table of names and values".formatted(what));
    }

    private static ModelTable.Row row(Map<?, ?> row) {
        if (!(row.get("model") instanceof String model)) {
            throw new IllegalArgumentException("a row names no 'model'");
        }
        var pattern = Pattern.compile(Pattern.quote(model).replace("*", "\\E.*\\Q"));
        return new ModelTable.Row(pattern, price(row), !Boolean.FALSE.equals(row.get("temperature")));
    }

    private static Optional<ModelTable.Price> price(Map<?, ?> row) {
        return row.containsKey("in") || row.containsKey("out")
                ? Optional.of(new ModelTable.Price(
                        dollars(row, "in"),
                        dollars(row, "cached"),
                        dollars(row, row.containsKey("write") ? "write" : "in"),
                        dollars(row, "out")))
                : Optional.empty();
    }

    private static BigDecimal dollars(Map<?, ?> row, String column) {
        if (row.get(column) instanceof Number number && number.doubleValue() >= 0) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalArgumentException("'%s' of %s is not a price".formatted(column, row.get("model")));
    }
}
