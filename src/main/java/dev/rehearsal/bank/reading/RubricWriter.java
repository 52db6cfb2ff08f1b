package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.RubricSheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a rubric as the file that contributors would write: what is read from it is what was written. */
public final class RubricWriter {

    private static final String LIST = "      ";

    private final StringBuilder text = new StringBuilder();

    private RubricWriter() {}

    /** The whole file. */
    public static String write(RubricSheet sheet) {
        return new RubricWriter().sheet(sheet);
    }

    private String sheet(RubricSheet sheet) {
        line("question: %s", quoted(sheet.question()));
        line("version: %d", sheet.version());
        line("criteria:");
        sheet.criteria().forEach(this::criterion);
        signals("red_flags", sheet.redFlags());
        signals("bonus", sheet.bonus());
        if (!sheet.floors().isEmpty()) {
            line("floors:");
            sheet.floors()
                    .forEach(floor -> line(
                            "  - {criterion: %s, level: %d, verdict: %s}",
                            quoted(floor.criterion()), floor.level(), quoted(floor.verdict())));
        }
        return text.toString();
    }

    private void criterion(RubricSheet.Row row) {
        line("  - id: %s", quoted(row.id()));
        line("    title: %s", quoted(row.title()));
        line("    dimension: %s", quoted(row.dimension()));
        line("    stage: %s", quoted(row.stage()));
        line("    weight: %d", row.weight());
        line("    looks_for: %s", quoted(row.looksFor()));
        line("    anchors:%s", row.anchors().isEmpty() ? " {}" : "");
        row.anchors().forEach((level, anchor) -> line(LIST + "%s: %s", quoted(level), quoted(anchor)));
        texts("    ", "references", row.references());
        texts("    ", "probes", row.probes());
        line("    easier: %s", quoted(row.easier()));
        line("    requires: {%s}", requires(row.requires()));
    }

    private static String requires(Map<String, Integer> requires) {
        return requires.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private void signals(String key, List<RubricSheet.Signal> signals) {
        line("%s:%s", key, signals.isEmpty() ? " []" : "");
        for (var signal : signals) {
            line("  - id: %s", quoted(signal.id()));
            line("    title: %s", quoted(signal.title()));
            texts("    ", "signals", signal.signals());
        }
    }

    private void texts(String indent, String key, List<String> texts) {
        line("%s%s:%s", indent, key, texts.isEmpty() ? " []" : "");
        texts.forEach(one -> line("%s  - %s", indent, quoted(one)));
    }

    @SuppressWarnings("AnnotateFormatMethod") // called in this class alone, with literals
    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }

    /** Plain where nothing in the text could mean something else to YAML. */
    private static String quoted(String text) {
        if (text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return text.matches("[0-9-]+|true|false|yes|no|on|off|y|n|null") && !text.matches("[1-4]")
                    ? '"' + text + '"'
                    : text;
        }
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isPlain(point) ? Character.toString(point) : hexadecimal(point);
        };
    }

    private static boolean isPlain(int point) {
        return point >= ' '
                && point != 0x7f
                && !(point >= 0x80 && point < 0xa0)
                && point != 0xfeff
                && point <= 0xfffd
                && !Character.isSurrogate((char) point)
                && point != 0x2028
                && point != 0x2029;
    }

    private static String hexadecimal(int point) {
        return point > 0xffff ? "\\U%08x".formatted(point) : "\\u%04x".formatted(point);
    }
}
