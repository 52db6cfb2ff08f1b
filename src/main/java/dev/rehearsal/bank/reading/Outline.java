package dev.rehearsal.bank.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a question's file, cut at its headings. */
final class Outline {

    private static final Pattern FIELD = Pattern.compile("\\*\\*([^*:]+):\\*\\*\\s*(.*)");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(#+ |- )?(\\*\\*.+\\*\\* )?(\\[.*] )?<[^<>]+>( minutes)?");

    private final SourceFile file;
    private final Remarks remarks;
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private final Map<Heading, Section> sections = new EnumMap<>(Heading.class);
    private Text title = new Text(1, "");

    private record Section(int line, List<Text> lines) {}

    private Outline(SourceFile file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    static Outline of(SourceFile file, Remarks remarks) {
        var outline = new Outline(file, remarks);
        List<Text> current = null;
        for (Text line : file.lines()) {
            String value = line.value().stripTrailing();
            if (value.startsWith("# ")) {
                outline.title(new Text(line.line(), value.substring(2).strip()));
            } else if (value.startsWith("#")) {
                current = outline.open(new Text(line.line(), value));
            } else if (current != null) {
                current.add(new Text(line.line(), value));
            } else if (!value.isBlank()) {
                outline.field(new Text(line.line(), value));
            }
        }
        outline.complain();
        return outline;
    }

    Text title() {
        return title;
    }

    Map<String, Text> fields() {
        return fields;
    }

    /** What stands below a heading; empty when the heading is missing. */
    List<Text> lines(Heading heading) {
        return Optional.ofNullable(sections.get(heading)).map(Section::lines).orElse(List.of());
    }

    List<Item> items(Heading heading) {
        return Item.listed(lines(heading), remarks);
    }

    /**
     * The line of a heading, for what concerns all that stands below it; the first line when the heading is missing.
     */
    int line(Heading heading) {
        return Optional.ofNullable(sections.get(heading)).map(Section::line).orElse(1);
    }

    /** The lines that nobody has filled in since they came from the template. */
    List<Text> placeholders() {
        return file.lines().stream()
                .filter(line -> line.value().contains("<")
                        && PLACEHOLDER.matcher(line.value().strip()).matches())
                .toList();
    }

    boolean has(Heading heading) {
        return sections.containsKey(heading);
    }

    private void title(Text found) {
        if (title.isBlank()) {
            title = found;
        } else {
            remarks.fault(found.line(), "A question has one title; this is the second line that begins with '# '.");
        }
    }

    private void field(Text line) {
        Matcher field = FIELD.matcher(line.value());
        if (!field.matches()) {
            remarks.fault(line.line(), "A line such as '**Difficulty:** Advanced' was expected here.");
            return;
        }
        if (fields.putIfAbsent(
                        field.group(1), new Text(line.line(), field.group(2).strip()))
                != null) {
            remarks.fault(line.line(), "'%s' is given twice.".formatted(field.group(1)));
        }
    }

    private List<Text> open(Text line) {
        Optional<Heading> meant = Heading.meant(line.value());
        if (Heading.spelled(line.value()).isEmpty()) {
            remarks.fault(
                    line.line(),
                    meant.map(heading ->
                                    "The heading '%s' is spelled '%s'.".formatted(line.value(), heading.spelling()))
                            .orElse("The heading '%s' does not belong here.".formatted(line.value())));
        }
        var lines = new ArrayList<Text>();
        meant.ifPresent(heading -> enter(heading, new Section(line.line(), lines)));
        return lines;
    }

    private void enter(Heading heading, Section section) {
        if (sections.containsKey(heading)) {
            remarks.fault(section.line(), "The heading '%s' stands here twice.".formatted(heading.spelling()));
            return;
        }
        sections.keySet().stream()
                .filter(earlier -> earlier.compareTo(heading) > 0)
                .findFirst()
                .ifPresent(later -> remarks.fault(
                        section.line(),
                        "The heading '%s' belongs before '%s'.".formatted(heading.spelling(), later.spelling())));
        sections.put(heading, section);
    }

    private void complain() {
        if (title.isBlank()) {
            remarks.fault(1, "The title is missing: a first line such as '# Feature Store'.");
        }
        for (Heading heading : Heading.values()) {
            if (!sections.containsKey(heading)) {
                remarks.fault(1, "The heading '%s' is missing.".formatted(heading.spelling()));
            }
        }
    }
}
