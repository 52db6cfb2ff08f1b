package dev.rehearsal.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws the table of what the bank set out to cover, and by which entries it does. */
class CoverageTest {

    private record Row(String collection, String asks, List<String> entries) {}

    private final Map<String, String> titles = BankReader.read(Shelf.packed()).entries().stream()
            .flatMap(read -> read.whole().stream())
            .collect(Collectors.toMap(
                    entry -> entry.id().value(),
                    entry -> entry.question().profile().title()));

    @Test
    void everyRowNamesEntriesThatExist() throws IOException {
        List<Row> rows = rows();

        Files.writeString(Path.of("target", "coverage.md"), table(rows));

        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.entries()).isNotEmpty();
            assertThat(titles.keySet()).containsAll(row.entries());
        });
    }

    @Test
    void everyEntryAnswersSomethingThatWasAskedFor() throws IOException {
        List<String> named =
                rows().stream().flatMap(row -> row.entries().stream()).toList();

        assertThat(named).containsAll(titles.keySet());
    }

    private List<Row> rows() throws IOException {
        Path path = Path.of("src/test/resources/banks/coverage.yaml");
        var remarks = new Remarks(path.toString());
        var rows = new ArrayList<Row>();
        for (YamlMap document : YamlDocument.read(new SourceFile(path.toString(), Files.readString(path)), remarks)) {
            for (YamlMap collection : document.maps("collections")) {
                for (YamlMap row : collection.maps("rows")) {
                    rows.add(new Row(
                            collection.text("title").value(),
                            row.text("asks").value(),
                            row.texts("entries").stream().map(Text::value).toList()));
                }
            }
        }
        assertThat(remarks.collected()).isEmpty();
        return rows;
    }

    private String table(List<Row> rows) {
        var table = new StringBuilder("| collection | asks for | entries |\n|---|---|---|\n");
        for (Row row : rows) {
            String entries = row.entries().stream()
                    .map(id -> titles.getOrDefault(id, "**missing: " + id + "**"))
                    .collect(Collectors.joining("; "));
            table.append("| %s | %s | %s |\n".formatted(row.collection(), row.asks(), entries));
        }
        return table.toString();
    }
}
