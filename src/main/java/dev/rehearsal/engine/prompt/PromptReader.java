package dev.rehearsal.engine.prompt;

import dev.rehearsal.engine.PromptName;
import dev.rehearsal.engine.PromptTemplate;
import dev.rehearsal.engine.prompt.PromptFaults.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one prompt: front matter with id, version and purpose, then the parts "Rules", "Shared" and "Own" under
 * headings of the first level. Collects what is wrong instead of stopping at the first fault.
 */
final class PromptReader {

    private static final Pattern FIELD = Pattern.compile("([a-z]+):\\s*(.*\\S)\\s*");
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,5}");
    private static final List<String> PARTS = List.of("# Rules", "# Shared", "# Own");

    private final PromptFile file;
    private final PromptKind kind;
    private final List<String> lines;
    private final List<Fault> faults;

    PromptReader(PromptFile file, PromptKind kind, List<Fault> faults) {
        this.file = file;
        this.kind = kind;
        this.lines = file.text().lines().toList();
        this.faults = faults;
    }

    Optional<PromptTemplate> read() {
        int before = faults.size();
        int end = endOfFrontMatter();
        var name = name(frontMatter(end));
        var parts = parts(end);
        return faults.size() == before ? Optional.of(new MustachePrompt(name, file.text(), parts)) : Optional.empty();
    }

    private int endOfFrontMatter() {
        int end = lines.isEmpty() || !lines.getFirst().equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---");
        if (end < 0) {
            fault(1, "has to begin with front matter between two lines of '---'");
            return 0;
        }
        return end + 1;
    }

    private Map<String, String> frontMatter(int end) {
        var fields = new HashMap<String, String>();
        for (int line = 1; line < end; line++) {
            var field = FIELD.matcher(lines.get(line));
            if (field.matches()) {
                fields.put(field.group(1), field.group(2));
            } else {
                fault(line + 1, "is not of the form 'name: value'");
            }
        }
        return fields;
    }

    private PromptName name(Map<String, String> fields) {
        if (!kind.id().equals(fields.get("id"))) {
            fault(1, "has to have the id '%s'".formatted(kind.id()));
        }
        if (!fields.containsKey("purpose")) {
            fault(1, "has to say its purpose");
        }
        var version = fields.getOrDefault("version", "");
        boolean isNumber = VERSION.matcher(version).matches();
        if (!isNumber) {
            fault(1, "has to have a version: a whole number from 1");
        }
        return new PromptName(kind.id(), isNumber ? Integer.parseInt(version) : 0, file.hash());
    }

    private List<PromptPart> parts(int end) {
        var parts = new ArrayList<PromptPart>();
        for (int i = 0; i < PARTS.size(); i++) {
            int from = lines.indexOf(PARTS.get(i));
            int to = i + 1 < PARTS.size() ? lines.indexOf(PARTS.get(i + 1)) : lines.size();
            if (from <= end || to <= from) {
                fault(end + 1, "needs the headings %s, in this order".formatted(String.join(", ", PARTS)));
                return parts;
            }
            parts.add(part(from, to, i));
        }
        return parts;
    }

    private PromptPart part(int from, int to, int index) {
        var text = String.join("\n", lines.subList(from + 1, to)).strip();
        var part = PromptPart.read(text, kind.blanks().get(index));
        part.faults().forEach(what -> fault(from + 1, what));
        return part;
    }

    private void fault(int line, String what) {
        faults.add(new Fault(file.name(), line, what));
    }
}
