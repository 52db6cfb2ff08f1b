package dev.rehearsal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the bank whose every text holds something that a page must not run. */
final class HostileEntry {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FROM = Path.of("rubrics", "why-feature-store");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?<=## Problem Statement\n\n).+?(?=\n\n## )");
    private static final Pattern NONE = Pattern.compile("(?m)(?<=^- )None\\.$");
    private static final Pattern ITEM = Pattern.compile("(?m)(?<=^- )(.+)$");
    private static final Pattern QUOTED = Pattern.compile("(?m)(?<=^ {6}- |title: |easier: |looks_for: )\"(.+)\"$");

    private final List<String> strings;
    private int next;

    private HostileEntry(List<String> strings) {
        this.strings = strings;
    }

    /** Those that the pages' own test types. */
    static List<String> strings() throws IOException {
        var file = JSON.readTree(Files.readString(Path.of("frontend", "e2e", "hostile-strings.json")));
        return StreamSupport.stream(file.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Writes it into a folder of a bank. */
    static void into(Path bank) throws IOException {
        var entry = new HostileEntry(strings());
        var folder = bank.resolve("hostile");
        Files.createDirectories(folder.resolve("answers"));
        for (var name : List.of("strong", "mixed", "weak")) {
            var answer = Path.of("answers", name + ".md");
            Files.copy(FROM.resolve(answer), folder.resolve(answer));
        }
        Files.writeString(folder.resolve("question.md"), entry.question());
        Files.writeString(folder.resolve("rubric.yaml"), entry.rubric());
    }

    private String question() throws IOException {
        var text = Files.readString(FROM.resolve("question.md"))
                .replaceFirst("# .+", "# Reasons for <img src=/struck.png onerror=alert(1)>");
        var bare = NONE.matcher(text).replaceAll("Something with this:");
        var items = ITEM.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(hostile(found.group(1))));
        var problem = String.join("\n\nHere is ", strings);
        return STATEMENT.matcher(items).replaceFirst(Matcher.quoteReplacement("Here is " + problem));
    }

    private String rubric() throws IOException {
        var text = Files.readString(FROM.resolve("rubric.yaml"))
                .replace("question: why-feature-store", "question: hostile");
        return QUOTED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(JSON.writeValueAsString(hostile(found.group(1)))));
    }

    /** Such a string before the last sign, which is how some texts have to end. */
    private String hostile(String text) {
        int end = text.length() - 1;
        return "%s <img src=/struck.png> %s%s".formatted(text.substring(0, end), string(), text.substring(end));
    }

    private String string() {
        return strings.get(next++ % strings.size());
    }
}
