package dev.rehearsal.assessment.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads answers that humans have graded from a CSV file; none of them is part of the project. */
final class GradedAnswers {

    private static final int FEWEST_WORDS = 5;

    private GradedAnswers() {}

    /**
     * One answer to one question.
     *
     * @param top the highest grade that can be had, where grades are numbers
     */
    record Graded(String question, String asked, String reference, String answer, String grade, double top) {}

    /** Answers of five words or more: blank and very short ones flatter every figure. */
    static List<Graded> read(Path file, String gradeColumn, double top) throws IOException {
        var rows = rows(Files.readString(file));
        var header = rows.removeFirst();
        return rows.stream()
                .map(row -> named(header, row))
                .map(row -> new Graded(
                        row.get("question_id"),
                        row.get("question"),
                        row.get("reference_answer"),
                        row.get("student_answer").replaceAll("<[^>]+>", " "),
                        row.get(gradeColumn),
                        top))
                .filter(graded -> graded.answer().strip().split("\\s+").length >= FEWEST_WORDS)
                .toList();
    }

    private static Map<String, String> named(List<String> header, List<String> row) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), row.get(i));
        }
        return named;
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                // Two in a row are one that is meant; here it is enough that they cancel each other out.
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
            } else {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }
}
