package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the four anchors of a criterion and sees whether they can be told apart. */
final class AnchorReader {

    /** What an anchor says of every candidate; the words beside these tell one candidate from another. */
    private static final Set<String> REPORTING = Set.of(
            "say",
            "name",
            "nam",
            "mention",
            "giv",
            "give",
            "explain",
            "describ",
            "describe",
            "list",
            "know",
            "one",
            "thing");

    /** Above this share of common words, two levels are told apart by the colour of their words. */
    private static final double TOO_ALIKE = 0.8;

    private final YamlMap criterion;
    private final Remarks remarks;

    AnchorReader(YamlMap criterion, Remarks remarks) {
        this.criterion = criterion;
        this.remarks = remarks;
    }

    Map<Level, Text> read() {
        var anchors = new EnumMap<Level, Text>(Level.class);
        for (YamlMap map : criterion.map("anchors")) {
            map.allowing("1", "2", "3", "4");
            for (Level level : Level.values()) {
                Text anchor = map.text(String.valueOf(level.value()));
                if (!anchor.isBlank() && !anchor.isPlaceholder()) {
                    anchors.put(level, anchor);
                }
            }
        }
        compare(new ArrayList<>(anchors.entrySet()));
        return anchors;
    }

    private void compare(List<Map.Entry<Level, Text>> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            Text anchor = anchors.get(i).getValue();
            if (isVague(anchors.get(i).getKey(), anchor)) {
                remarks.warning(anchor.line(), "This anchor is vague: it names hardly anything that can be observed.");
            }
            for (int j = 0; j < i; j++) {
                compare(anchors.get(j), anchors.get(i));
            }
        }
    }

    /** Somebody weak may well say a single thing; from level 2 on, one word is no measure. */
    private static boolean isVague(Level level, Text anchor) {
        Set<String> words = Words.content(anchor.value());
        words.removeAll(REPORTING);
        return words.size() < (level == Level.WEAK ? 1 : 2);
    }

    private void compare(Map.Entry<Level, Text> lower, Map.Entry<Level, Text> higher) {
        Text anchor = higher.getValue();
        if (Words.plain(lower.getValue().value()).equals(Words.plain(anchor.value()))) {
            remarks.fault(
                    anchor.line(),
                    "The anchors %d and %d are equal."
                            .formatted(lower.getKey().value(), higher.getKey().value()));
            return;
        }
        Set<String> one = Words.content(lower.getValue().value());
        Set<String> other = Words.content(anchor.value());
        if (Words.overlap(one, other) > TOO_ALIKE && other.size() - one.size() < 2) {
            remarks.warning(
                    anchor.line(),
                    "The anchors %d and %d overlap: they hardly differ by anything that can be observed."
                            .formatted(lower.getKey().value(), higher.getKey().value()));
        }
    }
}
