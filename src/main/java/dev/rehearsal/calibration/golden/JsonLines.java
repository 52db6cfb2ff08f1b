package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.golden.Imported.Contents;
import dev.rehearsal.calibration.golden.Imported.Fault;
import dev.rehearsal.calibration.golden.Imported.Rated;
import dev.rehearsal.calibration.table.Span;
import dev.rehearsal.calibration.table.TurnRow;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a golden set that has one transcript in each line. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Fault> faults = new ArrayList<>();
    private final List<Imported> transcripts = new ArrayList<>();

    private JsonLines() {}

    static Contents read(String file) {
        var lines = new JsonLines();
        int number = 0;
        for (var line : file.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                lines.read(line, number);
            }
        }
        return new Contents(lines.transcripts, lines.faults);
    }

    private void read(String text, int number) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JacksonException broken) {
            faults.add(new Fault(number, "This is not JSON: %s.".formatted(broken.getOriginalMessage())));
            return;
        }
        if (!node.isObject()) {
            faults.add(new Fault(number, "One object is expected in each line."));
            return;
        }
        int before = faults.size();
        var read = transcript(new JsonLine(node, "", number, faults), number);
        if (faults.size() == before) {
            transcripts.add(read);
        }
    }

    private static Imported transcript(JsonLine line, int number) {
        line.allowing("transcript", "question", "rubricVersion", "target", "ending", "part", "turns", "ratings");
        var ending = line.optionalText("ending");
        return new Imported(
                number,
                line.text("transcript"),
                line.text("question"),
                line.number("rubricVersion"),
                line.text("target"),
                ending == null ? "complete" : ending,
                line.optionalText("part"),
                line.objects("turns", "a turn").map(JsonLines::turn).toList(),
                line.objects("ratings", "a rating")
                        .map(rating -> rating(rating, number))
                        .toList());
    }

    private static TurnRow turn(JsonLine turn) {
        turn.allowing("id", "speaker", "text", "asksFor", "afterSeconds");
        var speaker = turn.text("speaker");
        if (!speaker.equals("candidate") && !speaker.equals("interviewer")) {
            turn.fault("A speaker is 'candidate' or 'interviewer', not '%s'.".formatted(speaker));
        }
        var after = turn.optionalNumber("afterSeconds");
        return new TurnRow(
                turn.number("id"), speaker, turn.text("text"), after == null ? 0 : after, turn.texts("asksFor"));
    }

    private static Rated rating(JsonLine rating, int number) {
        rating.allowing("rater", "criterion", "level", "note", "evidence", "at");
        if (!rating.has("level")) {
            rating.fault("'level' is missing in a rating; null says not reached.");
        }
        var note = rating.optionalText("note");
        return new Rated(
                number,
                rating.text("rater"),
                rating.text("criterion"),
                rating.optionalNumber("level"),
                note == null ? "" : note,
                rating.objects("evidence", "evidence").map(JsonLines::span).toList(),
                time(rating));
    }

    private static Span span(JsonLine span) {
        span.allowing("turn", "start", "end");
        return new Span(span.number("turn"), span.number("start"), span.number("end"));
    }

    private static @Nullable Instant time(JsonLine rating) {
        var text = rating.optionalText("at");
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            rating.fault("'at' is a time such as 2026-03-01T10:00:00Z, not '%s'.".formatted(text));
            return null;
        }
    }
}
