package dev.rehearsal.engine.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The prompts that there must be, and the blanks that each has. */
@SuppressWarnings("ImmutableEnumChecker") // made of sets that cannot be changed
enum PromptKind {
    VOICE(
            "voice",
            Set.of("title", "problem", "functional", "nonFunctional", "constraints", "transcript"),
            Set.of(
                    "open",
                    "answer",
                    "repeat",
                    "probe",
                    "follow-up",
                    "twist",
                    "hint",
                    "nudge",
                    "advance",
                    "close",
                    "acknowledge",
                    "time-warning",
                    "words",
                    "limit",
                    "rest",
                    "again")),
    JUDGE(
            "judge",
            Set.of(
                    "title",
                    "problem",
                    "functional",
                    "nonFunctional",
                    "constraints",
                    "references",
                    "hasPrecedents",
                    "precedents",
                    "transcript"),
            Set.of("criterion", "looksFor", "anchors")),
    JUDGE_REPAIR("judge-repair", Set.of(), Set.of("error")),
    CHECK("check", Set.of(), Set.of());

    private final String id;
    private final Set<String> shared;
    private final Set<String> own;

    PromptKind(String id, Set<String> shared, Set<String> own) {
        this.id = id;
        this.shared = shared;
        this.own = own;
    }

    String id() {
        return id;
    }

    /** The blanks of each part; the rules have none, so that they are the same in every call. */
    List<Set<String>> blanks() {
        return List.of(Set.of(), shared, own);
    }

    static Optional<PromptKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
