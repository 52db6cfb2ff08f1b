package dev.rehearsal.bank.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the questions in a text that follows the plain template; other text around them is left alone. */
final class PlainTemplate {

    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+?) *");
    private static final Pattern FIELD = Pattern.compile("\\*\\*([^*:]+):\\*\\* *(.*?) *");
    private static final String PROBLEM = "problem statement";
    private static final Set<String> SECTIONS = Set.of(
            PROBLEM,
            "requirements",
            "hints",
            "expected solution components",
            "follow-up questions",
            "evaluation criteria");

    private final List<PlainQuestion> questions = new ArrayList<>();
    private String title = "";
    private Map<String, String> fields = new LinkedHashMap<>();
    private Map<String, List<String>> sections = new LinkedHashMap<>();
    private List<String> current = new ArrayList<>();

    private PlainTemplate() {}

    static List<PlainQuestion> questions(String text) {
        var template = new PlainTemplate();
        text.lines().filter(line -> !line.startsWith("```")).forEach(template::read);
        template.finish();
        return template.questions;
    }

    private void read(String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            text(line);
            return;
        }
        String name = heading.group(1).toLowerCase(Locale.ROOT);
        if (SECTIONS.contains(name)) {
            current = sections.computeIfAbsent(name, unseen -> new ArrayList<>());
        } else {
            finish();
            title = heading.group(1);
        }
    }

    private void text(String line) {
        Matcher field = FIELD.matcher(line);
        if (sections.isEmpty() && field.matches()) {
            fields.put(field.group(1), field.group(2));
        } else {
            current.add(line);
        }
    }

    private void finish() {
        if (sections.containsKey(PROBLEM)) {
            questions.add(new PlainQuestion(title, fields, sections));
        }
        fields = new LinkedHashMap<>();
        sections = new LinkedHashMap<>();
        current = new ArrayList<>();
    }
}
