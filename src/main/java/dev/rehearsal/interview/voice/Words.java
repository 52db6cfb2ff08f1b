package dev.rehearsal.interview.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move in words.
 *
 * @param text what is said
 * @param question the part that asks; null when nothing is asked
 * @param uses keys of the phrases that were taken
 */
public record Words(String text, @Nullable String question, List<String> uses) {

    public Words {
        uses = List.copyOf(uses);
    }
}
