package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Question.Brief;
import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.bank.Question.Profile;
import dev.rehearsal.bank.reading.ReadQuestion.Lists;
import dev.rehearsal.bank.reading.ReadQuestion.PointedLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the file that says what is asked and what the interviewer knows. */
final class QuestionReader {

    private final Outline outline;
    private final Remarks remarks;

    QuestionReader(SourceFile file, Remarks remarks) {
        this.remarks = remarks;
        this.outline = Outline.of(file, remarks);
    }

    ReadQuestion read() {
        var profiles = new ProfileReader(outline, remarks);
        Format format = profiles.format();
        Profile profile = profiles.read();
        var brief = new Brief(
                problem(),
                requirements(Heading.FUNCTIONAL, format),
                requirements(Heading.NON_FUNCTIONAL, format),
                requirements(Heading.CONSTRAINTS, format));
        var lists = new Lists(facts(), texts(Heading.COMPONENTS), texts(Heading.LOOK_FOR), pointed());
        complainAboutPlaceholders();
        complainAboutStrayText(Heading.REQUIREMENTS);
        complainAboutStrayText(Heading.EVALUATION);
        return new ReadQuestion(outline, format, profile, brief, lists);
    }

    private String problem() {
        String problem = outline.lines(Heading.PROBLEM).stream()
                .map(Text::value)
                .collect(Collectors.joining("\n"))
                .strip();
        if (problem.isEmpty() && outline.has(Heading.PROBLEM)) {
            remarks.fault(outline.line(Heading.PROBLEM), "The problem statement is empty.");
        }
        return problem;
    }

    private List<String> requirements(Heading heading, @Nullable Format format) {
        List<Item> items = outline.items(heading);
        if (!isNone(items)) {
            return texts(heading, items);
        }
        if (format == Format.DESIGN) {
            remarks.fault(items.getFirst().line(), "A design round has something to say here.");
        }
        return List.of();
    }

    private List<Fact> facts() {
        List<Item> items = outline.items(Heading.FACTS);
        return isNone(items) ? List.of() : new FactReader(remarks).read(items);
    }

    private List<String> texts(Heading heading) {
        return texts(heading, outline.items(heading));
    }

    private List<String> texts(Heading heading, List<Item> items) {
        if (items.isEmpty() && outline.has(heading)) {
            remarks.fault(outline.line(heading), "Nothing stands below '%s'.".formatted(heading.spelling()));
        }
        complainAboutNested(items);
        return items.stream().map(item -> item.text().value()).toList();
    }

    private PointedLists pointed() {
        return new PointedLists(
                pointed(Heading.HINTS, false),
                asking(pointed(Heading.FOLLOW_UPS, false)),
                asking(pointed(Heading.TWISTS, true)),
                pointed(Heading.RED_FLAGS, false),
                pointed(Heading.BONUS, false));
    }

    private List<Pointed> pointed(Heading heading, boolean several) {
        List<Item> items = outline.items(heading);
        complainAboutNested(items);
        List<Pointed> pointed = Pointed.all(items, several, remarks);
        Map<String, Integer> lines = new HashMap<>();
        for (Pointed item : pointed) {
            Integer first = lines.putIfAbsent(Words.plain(item.text().value()), item.line());
            if (first != null) {
                remarks.fault(item.line(), "This says the same as line %d.".formatted(first));
            }
        }
        return pointed;
    }

    private List<Pointed> asking(List<Pointed> items) {
        items.stream()
                .filter(item -> !item.text().asks())
                .forEach(item -> remarks.fault(item.line(), "This item ends with a question mark."));
        return items;
    }

    private void complainAboutNested(List<Item> items) {
        items.stream()
                .flatMap(item -> item.nested().stream())
                .forEach(nested -> remarks.fault(nested.line(), "This list has no second level."));
    }

    private void complainAboutStrayText(Heading heading) {
        outline.lines(heading).stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> remarks.fault(
                        line.line(),
                        "Directly below '%s' stands nothing but its parts.".formatted(heading.spelling())));
    }

    private void complainAboutPlaceholders() {
        outline.placeholders().forEach(line -> remarks.placeholder(line.line()));
    }

    private static boolean isNone(List<Item> items) {
        return items.size() == 1 && items.getFirst().text().value().matches("None\\.?");
    }
}
