package dev.rehearsal.bank.reading;

import static java.util.Objects.requireNonNull;

import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Question.Category;
import dev.rehearsal.bank.Question.Profile;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Slug;
import dev.rehearsal.bank.Target;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines between the title of a question and its first heading. */
final class ProfileReader {

    private static final String RELATED = "Related";

    private static final List<String> FIELDS =
            List.of("Difficulty", "Category", "Time", "Experience Level", "Format", "Tags", RELATED);
    private static final Map<Target, String> EXPERIENCE =
            Map.of(Target.INTERMEDIATE, "2-5 years", Target.ADVANCED, "5-8 years", Target.EXPERT, "8+ years");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3}) minutes");

    private final Outline outline;
    private final Remarks remarks;

    ProfileReader(Outline outline, Remarks remarks) {
        this.outline = outline;
        this.remarks = remarks;
    }

    /** Which kind of question this is; null when the file does not say, and then nothing can be counted. */
    @Nullable
    Format format() {
        Text field = outline.fields().get("Format");
        return field == null ? null : Choices.FORMATS.meanings().get(field.value());
    }

    @Nullable
    Profile read() {
        int before = remarks.faults();
        outline.fields().forEach((name, field) -> {
            if (!FIELDS.contains(name)) {
                remarks.fault(
                        field.line(), "'%s' is not known; it is one of %s.".formatted(name, String.join(", ", FIELDS)));
            }
        });
        Format format = with("Format", field -> Choices.FORMATS.chosen(field, remarks));
        Target difficulty = with("Difficulty", field -> Choices.DIFFICULTIES.chosen(field, remarks));
        Category category = with("Category", field -> Choices.CATEGORIES.chosen(field, remarks));
        Duration time = with("Time", field -> time(field, format));
        String experience = with("Experience Level", field -> experience(field, difficulty));
        List<String> tags = with("Tags", this::tags);
        Set<QuestionId> related = with(RELATED, this::related);
        if (remarks.faults() > before) {
            return null;
        }
        return new Profile(
                outline.title().value(),
                requireNonNull(format),
                requireNonNull(difficulty),
                requireNonNull(category),
                requireNonNull(time),
                requireNonNull(experience),
                requireNonNull(tags),
                requireNonNull(related));
    }

    private <T> @Nullable T with(String name, Function<Text, @Nullable T> reader) {
        Text field = outline.fields().get(name);
        if (field == null) {
            remarks.fault(outline.title().line(), "The line '**%s:** ...' is missing below the title.".formatted(name));
            return null;
        }
        return reader.apply(field);
    }

    private Duration time(Text field, @Nullable Format format) {
        Matcher minutes = MINUTES.matcher(field.value());
        if (!minutes.matches()) {
            remarks.fault(field.line(), "The time is given as '45 minutes', not as '%s'.".formatted(field.value()));
            return Duration.ZERO;
        }
        int value = Integer.parseInt(minutes.group(1));
        if (format == Format.DESIGN && (value < 30 || value > 60)) {
            remarks.fault(field.line(), "A design round takes 30 to 60 minutes, not %d.".formatted(value));
        }
        if (format == Format.DRILL && (value < 5 || value > 10)) {
            remarks.fault(field.line(), "A drill takes 5 to 10 minutes, not %d.".formatted(value));
        }
        return Duration.ofMinutes(value);
    }

    private String experience(Text field, @Nullable Target difficulty) {
        if (!EXPERIENCE.containsValue(field.value())) {
            remarks.fault(
                    field.line(),
                    "The experience level '%s' is not known; it is one of 2-5 years, 5-8 years, 8+ years."
                            .formatted(field.value()));
        } else if (difficulty != null && !field.value().equals(EXPERIENCE.get(difficulty))) {
            remarks.warning(
                    field.line(),
                    "A question of this difficulty is usually for %s.".formatted(EXPERIENCE.get(difficulty)));
        }
        return field.value();
    }

    private List<String> tags(Text field) {
        List<String> tags = commaSeparated(field.value());
        if (tags.isEmpty()) {
            remarks.fault(field.line(), "A question has at least one tag.");
        }
        if (!field.value().equals(field.value().toLowerCase(Locale.ROOT))) {
            remarks.fault(field.line(), "Tags are written in lower case.");
        }
        return tags;
    }

    /** The ids behind 'Related' that are spelled like ids, whatever else is wrong around them. */
    static List<Text> related(Outline outline) {
        Text field = outline.fields().get(RELATED);
        if (field == null || field.value().equals("none")) {
            return List.of();
        }
        return commaSeparated(field.value()).stream()
                .filter(Slug::fits)
                .map(id -> new Text(field.line(), id))
                .toList();
    }

    private Set<QuestionId> related(Text field) {
        var related = new LinkedHashSet<QuestionId>();
        if (field.value().isEmpty()) {
            remarks.fault(field.line(), "'Related' names ids of other entries, or says 'none'.");
        }
        for (String id : field.value().equals("none") ? List.<String>of() : commaSeparated(field.value())) {
            if (!Slug.fits(id)) {
                remarks.fault(field.line(), "'%s' is not spelled like the id of an entry.".formatted(id));
            } else if (!related.add(new QuestionId(id))) {
                remarks.fault(field.line(), "The related entry '%s' is named twice.".formatted(id));
            }
        }
        return related;
    }

    static List<String> commaSeparated(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
