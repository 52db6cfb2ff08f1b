package dev.rehearsal.assessment.text;

import java.util.Map;

/**
 * Whether a sentence says of things that they are together or apart: connected, closed, the same, complete, or
 * separate, open, different, broken off. Who says "there is a gap" of what is "in different states" agrees in other
 * words.
 */
public final class Leaning {

    private static final Map<String, Integer> TOGETHER = Map.of("~connect", 1, "~open", -1, "~same", 1, "~complet", 1);

    private Leaning() {}

    /** 1 for together, -1 for apart, 0 for neither or both. */
    public static int of(Map<String, Integer> terms) {
        return Integer.signum(TOGETHER.entrySet().stream()
                .mapToInt(word -> word.getValue() * terms.getOrDefault(word.getKey(), 0))
                .sum());
    }
}
