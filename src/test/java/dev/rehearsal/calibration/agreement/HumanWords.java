package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.statistics.Bench;
import dev.rehearsal.calibration.statistics.HumanData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Prints what the studio would say about the raters of the dialogues by Hashemi et al. (2024), which are not part of
 * the project. Takes the folder that holds {@code llm-rubric/} as its argument.
 */
public final class HumanWords {

    private HumanWords() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]).resolve("llm-rubric"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                var humans = Bench.among(HumanData.dialogues(file));
                System.out.printf(
                        "%s: %s%n",
                        file.getFileName(), Certificate.ofHumans(humans, false).sentence());
            }
        }
    }
}
