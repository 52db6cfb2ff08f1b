package dev.rehearsal.calibration.quality;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.table.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The readings that come with the bank. They are read when they are wanted, which is seldom. */
@Component
class Readings {

    private static final String FILE = "rubrics/readings.jsonl";

    /** All that are of entries as they are now: an entry that has other criteria than the reader had is left out. */
    List<Reading> of(Bank bank) {
        var entries = bank.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return text().lines()
                .filter(line -> !line.isBlank())
                .map(line -> Json.read(line, Reading.class))
                .filter(reading -> fits(reading, entries))
                .toList();
    }

    private static boolean fits(Reading reading, Map<QuestionId, Entry> entries) {
        var entry = entries.get(new QuestionId(reading.question()));
        return entry != null && criteria(entry).equals(reading.levels().keySet());
    }

    private static Set<String> criteria(Entry entry) {
        return entry.rubric().criteria().stream()
                .map(Rubric.Criterion::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static String text() {
        try {
            var file = new ClassPathResource(FILE);
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
