package dev.rehearsal.bank.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns questions in the plain template into entries that only have to be filled in. */
final class Skeleton {

    private final PrintStream out;

    Skeleton(PrintStream out) {
        this.out = out;
    }

    void run(Path file, Path folder) throws IOException, NotPossible {
        if (!Files.isRegularFile(file)) {
            throw new NotPossible("There is no file '%s'.".formatted(file));
        }
        List<PlainQuestion> questions = PlainTemplate.questions(Files.readString(file));
        if (questions.isEmpty()) {
            throw new NotPossible(
                    "'%s' has no question in the plain template: a title, and below it '### Problem Statement'."
                            .formatted(file));
        }
        for (PlainQuestion question : questions) {
            write(question, folder.resolve(question.id()));
        }
        out.printf("Fill in what stands between < and >, then run: java -jar rehearsal.jar bank check %s%n", folder);
    }

    private void write(PlainQuestion question, Path folder) throws IOException, NotPossible {
        if (question.id().isEmpty()) {
            throw new NotPossible("The title '%s' has no letters to make an id of.".formatted(question.title()));
        }
        if (Files.exists(folder)) {
            throw new NotPossible("'%s' exists already; nothing in it was changed.".formatted(folder));
        }
        Map<String, String> files = new TreeMap<>();
        files.put("question.md", new QuestionSkeleton(question).text());
        files.put("rubric.yaml", new RubricSkeleton(question).text());
        files.put("answers/strong.md", "<What somebody says whom you would hire, paragraph by paragraph.>\n");
        files.put("answers/mixed.md", "<What somebody says who has right ideas, gaps, and one real error.>\n");
        files.put("answers/weak.md", "<What somebody says who is fluent, confident, and vague or wrong.>\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            out.println(path);
        }
    }
}
