package dev.rehearsal.bank.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws the table of what the bank set out to cover, and by which entries it does. */
class CoverageTest {

    private record Row(String collection, String asks, List<String> entries) {}

    private record Figure(String entry, String says) {}

    private static final Map<String, Question> QUESTIONS = BankReader.read(Shelf.packed()).entries().stream()
            .flatMap(read -> read.whole().stream())
            .collect(Collectors.toMap(entry -> entry.id().value(), Entry::question));

    private final YamlMap wanted = wanted();

    @Test
    void everyRowNamesEntriesThatExist() throws IOException {
        List<Row> rows = rows();

        Files.writeString(Path.of("target", "coverage.md"), table(rows));

        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.entries()).isNotEmpty();
            assertThat(QUESTIONS.keySet()).containsAll(row.entries());
        });
    }

    @Test
    void everyEntryAnswersSomethingThatWasAskedFor() {
        List<String> named =
                rows().stream().flatMap(row -> row.entries().stream()).toList();

        assertThat(named).containsAll(QUESTIONS.keySet());
    }

    @Test
    void theFiguresThatWereAskedForAreTold() {
        List<Figure> figures = wanted.maps("figures").stream()
                .map(figure -> new Figure(
                        figure.text("entry").value(), figure.text("says").value()))
                .toList();

        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(told(figure.entry())).anyMatch(text -> text.contains(figure.says())));
    }

    /** What the exercises call hard is a round of an hour for advanced candidates. */
    @ParameterizedTest
    @ValueSource(
            strings = {"real-time-recommendation", "model-serving-platform", "distributed-training", "feature-store"})
    void aHardExerciseIsAnAdvancedHour(String entry) {
        var profile = QUESTIONS.get(entry).profile();

        assertThat(profile.difficulty().id()).isEqualTo("advanced");
        assertThat(profile.time()).isEqualTo(Duration.ofHours(1));
    }

    /** All that the candidate is told, at once or when asking for it. */
    private static List<String> told(String entry) {
        var question = QUESTIONS.get(entry);
        var brief = question.brief();
        return Stream.of(
                        Stream.of(brief.problem()),
                        brief.functional().stream(),
                        brief.nonFunctional().stream(),
                        brief.constraints().stream(),
                        question.script().facts().stream().map(Question.Fact::answer))
                .flatMap(texts -> texts)
                .toList();
    }

    private static YamlMap wanted() {
        Path path = Path.of("src/test/resources/banks/coverage.yaml");
        var remarks = new Remarks(path.toString());
        try {
            var file = new SourceFile(path.toString(), Files.readString(path));
            return YamlDocument.read(file, remarks).getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (YamlMap collection : wanted.maps("collections")) {
            for (YamlMap row : collection.maps("rows")) {
                rows.add(new Row(
                        collection.text("title").value(),
                        row.text("asks").value(),
                        row.texts("entries").stream().map(Text::value).toList()));
            }
        }
        return rows;
    }

    private String table(List<Row> rows) {
        var table = new StringBuilder("| collection | asks for | entries |\n|---|---|---|\n");
        for (Row row : rows) {
            String entries = row.entries().stream()
                    .map(id -> QUESTIONS.containsKey(id)
                            ? QUESTIONS.get(id).profile().title()
                            : "**missing: " + id + "**")
                    .collect(Collectors.joining("; "));
            table.append("| %s | %s | %s |\n".formatted(row.collection(), row.asks(), entries));
        }
        return table.toString();
    }
}
