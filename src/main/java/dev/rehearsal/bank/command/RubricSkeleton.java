package dev.rehearsal.bank.command;

import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a rubric with one criterion for each expected component, and placeholders for what the judge needs. */
final class RubricSkeleton {

    private static final int LONGEST_TITLE = 6;
    private static final String CRITERION = """
              - id: {id}
                title: {title}
                dimension: <system-thinking | technical-depth | trade-off-analysis | practical-experience>
                stage: <clarify | frame | data | model | evaluate | serve | monitor>
                weight: 2
                looks_for: <one sentence that says what a solid answer shows>
                anchors:
                  1: <weak>
                  2: <partial>
                  3: <solid>
                  4: <outstanding>
                references:
                  - <a statement that a solid answer makes>
                probes:
                  - <an open question?>
                easier: <a smaller question?>
                requires: {intermediate: 2, advanced: 3, expert: 3}
            """;
    private static final String SIGNALS = """
            red_flags:
              - id: <red-flag-id>
                title: <what it is, in a few words>
                signals:
                  - <what somebody would say who makes this mistake>
            bonus:
              - id: <bonus-id>
                title: <what it is, in a few words>
                signals:
                  - <what somebody would say who goes beyond>
            """;

    private final PlainQuestion question;

    RubricSkeleton(PlainQuestion question) {
        this.question = question;
    }

    String text() {
        var text = new StringBuilder("question: %s\nversion: 1\ncriteria:\n".formatted(question.id()));
        for (String title : titles()) {
            String id = Slug.of(title);
            text.append(CRITERION
                    .replace("{id}", id.isEmpty() ? "<criterion-id>" : id)
                    .replace("{title}", quoted(title)));
        }
        return text.append(SIGNALS).toString();
    }

    /** One title for each component, and placeholders up to the fewest that a rubric of this format has. */
    private List<String> titles() {
        var titles = new LinkedHashSet<String>();
        question.items("expected solution components").forEach(item -> titles.add(shortened(item)));
        var filled = new ArrayList<>(titles);
        int fewest = question.format() == Format.DESIGN ? 7 : 3;
        for (int i = filled.size(); i < fewest; i++) {
            filled.add("Criterion %d".formatted(i + 1));
        }
        return filled;
    }

    private static String shortened(String item) {
        return Arrays.stream(item.replaceFirst("[,;:.(].*", "").strip().split("\\s+"))
                .limit(LONGEST_TITLE)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
