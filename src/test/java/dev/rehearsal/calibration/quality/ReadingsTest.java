package dev.rehearsal.calibration.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What lies in the file of readings: answers of the bank, read three times, and never called anything else. */
class ReadingsTest {

    private static final Path BANK = Path.of("rubrics");

    @Test
    void everyAnswerThatWasReadIsInTheBankAndWasReadThreeTimes() throws IOException {
        var readings = new HashMap<String, List<String>>();
        read().forEach(reading -> readings.computeIfAbsent(
                        reading.question() + "/" + reading.answer(), unseen -> new ArrayList<>())
                .add(reading.reading()));

        assertThat(answers()).containsAll(readings.keySet());
        assertThat(readings.values()).allSatisfy(each -> assertThat(each).containsExactly("A", "B", "C"));
    }

    @Test
    void everyReadingHasALevelForEveryCriterionOfTheRubric() throws IOException {
        var usable = new Readings().of(TestBank.packed());

        assertThat(usable).containsExactlyElementsOf(read());
    }

    @Test
    void everyReadingIsLabelledAsTheAuthorsOwn() throws IOException {
        assertThat(read()).allSatisfy(reading -> {
            assertThat(reading.by()).isEqualTo("authors");
            assertThat(reading.levels().values())
                    .allSatisfy(level -> assertThat(level).isBetween(0, 4));
        });
    }

    private static List<Reading> read() throws IOException {
        try (var lines = Files.lines(BANK.resolve("readings.jsonl"))) {
            return lines.map(line -> JsonMapper.shared().readValue(line, Reading.class))
                    .toList();
        }
    }

    private static Set<String> answers() throws IOException {
        var answers = new HashMap<String, Boolean>();
        try (var files = Files.walk(BANK, 3)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().endsWith("answers"))
                    .forEach(file -> answers.put(
                            BANK.relativize(file).getName(0) + "/"
                                    + file.getFileName().toString().replace(".md", ""),
                            true));
        }
        return Map.copyOf(answers).keySet();
    }
}
