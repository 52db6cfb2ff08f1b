package dev.rehearsal.engine.ledger;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code models.yaml}, a file of our own that a test checks. */
public final class ModelTableReader {

    private ModelTableReader() {}

    @SuppressWarnings("unchecked")
    public static ModelTable read(InputStream file) {
        Map<String, Object> table = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        var models = (List<Map<String, Object>>) Objects.requireNonNull(table.get("models"));
        var rows = models.stream().map(ModelTableReader::row).toList();
        return new ModelTable(String.valueOf(table.get("date")), rows);
    }

    private static ModelTable.Row row(Map<String, Object> row) {
        var pattern =
                Pattern.compile(Pattern.quote(String.valueOf(row.get("model"))).replace("*", "\\E.*\\Q"));
        return new ModelTable.Row(pattern, price(row), !Boolean.FALSE.equals(row.get("temperature")));
    }

    private static Optional<ModelTable.Price> price(Map<String, Object> row) {
        return row.containsKey("in")
                ? Optional.of(new ModelTable.Price(dollars(row, "in"), dollars(row, "cached"), dollars(row, "out")))
                : Optional.empty();
    }

    private static BigDecimal dollars(Map<String, Object> row, String column) {
        return new BigDecimal(String.valueOf(row.get(column)));
    }
}
