package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.golden.Imported.Contents;
import dev.rehearsal.calibration.golden.Imported.Fault;
import dev.rehearsal.calibration.golden.Imported.Rated;
import dev.rehearsal.calibration.table.TurnRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a golden set that has one rating in each row, the words of a transcript in the first of its rows. */
final class CsvFile {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    static final List<String> HEADER = List.of(
            "transcript",
            "question",
            "rubric_version",
            "target",
            "ending",
            "part",
            "rater",
            "criterion",
            "level",
            "note",
            "answer");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Growing> transcripts = new LinkedHashMap<>();

    private CsvFile() {}

    /** A transcript whose rows are still being collected. */
    private record Growing(Map<String, String> first, int line, List<TurnRow> turns, List<Rated> ratings) {}

    static Contents read(String text) {
        var file = new CsvFile();
        try {
            file.read(Csv.rows(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (Csv.Unclosed unclosed) {
            file.faults.add(new Fault(unclosed.line(), String.valueOf(unclosed.getMessage())));
        }
        return new Contents(
                file.transcripts.entrySet().stream()
                        .map(entry -> imported(entry.getKey(), entry.getValue()))
                        .toList(),
                file.faults);
    }

    private void read(List<Csv.Row> rows) {
        if (rows.isEmpty() || !rows.getFirst().cells().equals(HEADER)) {
            faults.add(new Fault(1, "The first row names the columns: " + String.join(",", HEADER) + "."));
            return;
        }
        rows.subList(1, rows.size()).forEach(this::read);
    }

    private void read(Csv.Row row) {
        if (row.cells().size() != HEADER.size()) {
            faults.add(new Fault(
                    row.line(),
                    "There are %d cells instead of %d.".formatted(row.cells().size(), HEADER.size())));
            return;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < HEADER.size(); i++) {
            cells.put(HEADER.get(i), row.cells().get(i).strip());
        }
        int before = faults.size();
        for (var needed : List.of("transcript", "question", "rater", "criterion", "target")) {
            if (cell(cells, needed).isEmpty()) {
                faults.add(new Fault(row.line(), "'%s' is missing.".formatted(needed)));
            }
        }
        number(cells, "rubric_version", row.line());
        var level = number(cells, "level", row.line());
        if (faults.size() == before) {
            add(row.line(), cells, level);
        }
    }

    private void add(int line, Map<String, String> cells, @Nullable Integer level) {
        var growing = transcripts.computeIfAbsent(
                cell(cells, "transcript"),
                unseen -> new Growing(cells, line, turns(cell(cells, "answer")), new ArrayList<>()));
        for (var same : List.of("question", "rubric_version", "target", "ending", "part")) {
            if (!cell(cells, same).equals(cell(growing.first(), same))) {
                faults.add(new Fault(line, "'%s' differs from the first row of this transcript.".formatted(same)));
            }
        }
        if (growing.line() != line && !cell(cells, "answer").isEmpty()) {
            faults.add(new Fault(line, "The answer stands in the first row of a transcript alone."));
        }
        growing.ratings()
                .add(new Rated(
                        line,
                        cell(cells, "rater"),
                        cell(cells, "criterion"),
                        level,
                        cell(cells, "note"),
                        List.of(),
                        null));
    }

    private @Nullable Integer number(Map<String, String> cells, String name, int line) {
        var text = cell(cells, name);
        if (text.isEmpty() && name.equals("level")) {
            return null;
        }
        if (text.matches("\\d{1,6}")) {
            return Integer.valueOf(text);
        }
        faults.add(new Fault(line, "'%s' is a whole number, not '%s'.".formatted(name, text)));
        return null;
    }

    private static List<TurnRow> turns(String answer) {
        var turns = new ArrayList<TurnRow>();
        for (var paragraph : BLANK_LINE.split(answer, -1)) {
            if (!paragraph.isBlank()) {
                turns.add(new TurnRow(turns.size() + 1, "candidate", paragraph.strip(), 0, List.of()));
            }
        }
        return turns;
    }

    private static Imported imported(String key, Growing growing) {
        var first = growing.first();
        var part = cell(first, "part");
        var ending = cell(first, "ending");
        return new Imported(
                growing.line(),
                key,
                cell(first, "question"),
                Integer.parseInt(cell(first, "rubric_version")),
                cell(first, "target"),
                ending.isEmpty() ? "complete" : ending,
                part.isEmpty() ? null : part,
                growing.turns(),
                growing.ratings());
    }

    private static String cell(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }
}
