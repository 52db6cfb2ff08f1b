package dev.rehearsal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What the benchmark's candidates say: sentences of the bank's own strong answers, drawn with a fixed seed. */
final class Speech {

    private final List<String> sentences;
    private final Random random = new Random(20261121);

    Speech() {
        try (var entries = Files.list(Path.of("rubrics"))) {
            sentences = entries.map(entry -> entry.resolve("answers/strong.md"))
                    .filter(Files::exists)
                    .sorted()
                    .flatMap(file -> Arrays.stream(read(file).split("(?<=[.?!])\\s+")))
                    .filter(sentence -> sentence.length() > 40)
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An answer that nobody has heard before, as long as a person's. */
    synchronized String answer(int howManySentences) {
        return random.ints(howManySentences, 0, sentences.size())
                        .mapToObj(sentences::get)
                        .collect(Collectors.joining(" "))
                + " " + random.nextInt(1_000_000) + " is my figure for that.";
    }

    /** So many sentences of which none was ever embedded. */
    synchronized String unheard(int howManySentences) {
        return random.ints(howManySentences, 0, sentences.size())
                .mapToObj(sentences::get)
                .map(sentence -> sentence.replaceFirst("[.?!]+$", "") + ", number " + random.nextInt(1_000_000) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
