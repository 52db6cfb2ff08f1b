package dev.rehearsal.engine.setup;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found when the engines were tried. */
final class Standing {

    private final Map<String, Trouble> troubles = new ConcurrentSkipListMap<>();

    /**
     * Something that is amiss with an engine.
     *
     * @param sentence for the operator and the page
     * @param lasting whether it stays until somebody changes the settings
     */
    record Trouble(String sentence, boolean lasting) {}

    void found(String engine, Trouble trouble) {
        troubles.put(engine, trouble);
    }

    boolean isUsable(String engine) {
        return trouble(engine) == null;
    }

    /** Why this engine cannot be used; null where it can. */
    @Nullable
    String trouble(String engine) {
        var trouble = troubles.get(engine);
        return trouble == null || !trouble.lasting() ? null : trouble.sentence();
    }

    @Nullable
    String notice() {
        return troubles.isEmpty()
                ? null
                : troubles.values().stream().map(Trouble::sentence).collect(Collectors.joining(" "));
    }
}
