package dev.rehearsal.calibration.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180: a cell in quotes may hold commas, line breaks and doubled quotes. */
final class Csv {

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * One row.
     *
     * @param line where it begins, counted from 1
     */
    record Row(int line, List<String> cells) {}

    /** A quote was opened and never closed. */
    static final class Unclosed extends Exception {

        private final int line;

        Unclosed(int line) {
            super("A quote that begins in this line is never closed.");
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static List<Row> rows(String text) throws Unclosed {
        var csv = new Csv(text);
        while (csv.at < text.length()) {
            csv.row();
        }
        return csv.rows;
    }

    private void row() throws Unclosed {
        int begun = line;
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        endLine();
        if (cells.size() > 1 || !cells.getFirst().isBlank()) {
            rows.add(new Row(begun, cells));
        }
    }

    private String cell() throws Unclosed {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() throws Unclosed {
        int begun = line;
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (here == '"') {
                at++;
                return cell.append(plain()).toString();
            } else {
                line += here == '\n' ? 1 : 0;
                cell.append(here);
            }
        }
        throw new Unclosed(begun);
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
        }
    }

    /** A row as text, every cell in quotes that needs them. */
    static String write(List<String> cells) {
        return cells.stream().map(Csv::quote).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
