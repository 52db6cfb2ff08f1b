package dev.rehearsal.bank.command;

import dev.rehearsal.bank.Format;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes what a plain question says in the form of an entry, with a placeholder for everything it does not say. */
final class QuestionSkeleton {

    private static final String CRITERION = "[<criterion-id>] ";

    private final PlainQuestion question;
    private final StringBuilder text = new StringBuilder();

    QuestionSkeleton(PlainQuestion question) {
        this.question = question;
    }

    String text() {
        profile();
        heading("## Problem Statement");
        text.append(String.join("\n", problem())).append('\n');
        requirements();
        heading("## Facts on Request");
        item("**<The question as a candidate would ask it?>** <The answer, with its figure.>");
        text.append("  - Also asked as: <words that show that somebody asks for this>\n");
        list("## Hints", question.items("hints"), "<A nudge.>", hint -> CRITERION + hint);
        list("## Expected Solution Components", components(), "<A component, decision or trade-off.>", item -> item);
        list("## Follow-up Questions", question.items("follow-up questions"), "<A question?>", q -> CRITERION + q);
        list("## Twists", List.of(), "<A change of requirements: what changes in your design?>", t -> CRITERION + t);
        evaluation();
        return text.toString();
    }

    private void profile() {
        Integer minutes = question.minutes();
        text.append("# %s\n\n".formatted(question.title()));
        field("Difficulty", question.difficulty());
        field("Category", question.field("Category", "<System Design | Data Pipeline | Model Ops | Case Study>"));
        field("Time", minutes == null ? "<minutes> minutes" : minutes + " minutes");
        field("Experience Level", question.experience());
        field("Format", question.format().id());
        field("Tags", "<comma-separated, lower case>");
        field("Related", "none");
    }

    private void field(String name, String value) {
        text.append("**%s:** %s\n".formatted(name, value));
    }

    private List<String> problem() {
        List<String> lines = question.items("problem statement");
        return lines.isEmpty() ? List.of("<What the interviewer says to open.>") : lines;
    }

    private List<String> components() {
        return question.items("expected solution components");
    }

    private void requirements() {
        heading("## Requirements");
        String otherwise = question.format() == Format.DRILL ? "None." : "<What is required.>";
        list("### Functional", requirements("functional"), otherwise, item -> item);
        list("### Non-functional", requirements("non-functional"), otherwise, item -> item);
        list("### Constraints", requirements("constraints"), otherwise, item -> item);
    }

    /** The template names the three kinds in bold, at the beginning of an item. */
    private List<String> requirements(String kind) {
        return question.items("requirements").stream()
                .filter(item -> item.toLowerCase(Locale.ROOT).startsWith("**" + kind))
                .map(item -> item.replaceFirst("\\*\\*.*?\\*\\* *", ""))
                .filter(item -> !item.isEmpty() && !item.startsWith("["))
                .toList();
    }

    private void evaluation() {
        heading("## Evaluation Criteria");
        list(
                "### Look for",
                evaluation(item -> !isRedFlag(item) && !isBonus(item)),
                "<What to look for.>",
                item -> item);
        list("### Red flags", evaluation(QuestionSkeleton::isRedFlag), "<What was said.>", f -> "[<red-flag-id>] " + f);
        list(
                "### Bonus points",
                evaluation(QuestionSkeleton::isBonus),
                "<What goes beyond.>",
                b -> "[<bonus-id>] " + b);
    }

    private List<String> evaluation(Predicate<String> kind) {
        return question.items("evaluation criteria").stream()
                .filter(kind)
                .map(item -> item.replaceFirst("(?i)^\\**(red flags?|bonus( points?)?)( for)?:?\\**:? *", ""))
                .toList();
    }

    private static boolean isRedFlag(String item) {
        return item.matches("(?i)\\**red flag.*");
    }

    private static boolean isBonus(String item) {
        return item.matches("(?i)\\**bonus.*");
    }

    private void list(String heading, List<String> items, String otherwise, Function<String, String> form) {
        heading(heading);
        (items.isEmpty() ? List.of(otherwise) : items).forEach(item -> item(form.apply(item)));
    }

    private void heading(String heading) {
        // A heading that follows another one has its empty line already.
        text.append(text.toString().endsWith("\n\n") ? "%s\n\n".formatted(heading) : "\n%s\n\n".formatted(heading));
    }

    private void item(String item) {
        text.append("- ").append(item).append('\n');
    }
}
