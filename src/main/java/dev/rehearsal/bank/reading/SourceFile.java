package dev.rehearsal.bank.reading;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One file of the bank as it was found.
 *
 * @param name how its contributor would name it, with folders
 * @param text the whole content
 */
public record SourceFile(String name, String text) {

    List<Text> lines() {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Text(i + 1, lines.get(i)))
                .toList();
    }
}
