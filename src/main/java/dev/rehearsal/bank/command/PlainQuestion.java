package dev.rehearsal.bank.command;

import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question as the plain template gives it.
 *
 * @param title as written
 * @param fields what stands in bold lines below the title, by its name
 * @param sections the lines below each heading, by the heading in lower case
 */
record PlainQuestion(String title, Map<String, String> fields, Map<String, List<String>> sections) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int SHORTEST_ROUND = 30;

    String id() {
        return Slug.of(title);
    }

    /** The text of a field; the alternative when it is missing or still in the template's square brackets. */
    String field(String name, String otherwise) {
        String value = fields.getOrDefault(name, "");
        return value.isEmpty() || value.startsWith("[") ? otherwise : value;
    }

    String difficulty() {
        return switch (field("Difficulty", "").toLowerCase(Locale.ROOT)) {
            case "easy", "medium", "intermediate" -> "Intermediate";
            case "hard", "advanced" -> "Advanced";
            case "expert" -> "Expert";
            default -> "<Intermediate | Advanced | Expert>";
        };
    }

    String experience() {
        String years = field("Experience Level", "").replace('–', '-');
        for (String known : List.of("2-5", "5-8", "8+")) {
            if (years.contains(known)) {
                return known + " years";
            }
        }
        return switch (difficulty()) {
            case "Intermediate" -> "2-5 years";
            case "Advanced" -> "5-8 years";
            case "Expert" -> "8+ years";
            default -> "<2-5 years | 5-8 years | 8+ years>";
        };
    }

    /** The longest time that the template names; null when it names none. */
    @Nullable
    Integer minutes() {
        Matcher numbers = NUMBER.matcher(field("Time", field("Time Limit", "")));
        Integer longest = null;
        while (numbers.find()) {
            longest = Integer.valueOf(numbers.group());
        }
        return longest;
    }

    Format format() {
        Integer minutes = minutes();
        return minutes != null && minutes < SHORTEST_ROUND ? Format.DRILL : Format.DESIGN;
    }

    /** The items of a section: its list items, or its paragraphs where there is no list. */
    List<String> items(String heading) {
        return sections.getOrDefault(heading, List.of()).stream()
                .map(line -> line.strip().replaceFirst("^([-*]|\\d+\\.) +", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("["))
                .toList();
    }
}
