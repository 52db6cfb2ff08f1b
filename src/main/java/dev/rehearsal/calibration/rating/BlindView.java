package dev.rehearsal.calibration.rating;

import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.table.TurnRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a rater reads before rating: the talk and the criteria, and no word of any judge or other rater. */
record BlindView(
        UUID transcript,
        Asked question,
        String target,
        String source,
        int rubricVersion,
        String ending,
        List<TurnRow> turns,
        List<Looked> criteria,
        @Nullable SheetView mine) {

    /** The question as the candidate had it. */
    record Asked(String id, String title, String problem, String format) {}

    /** One criterion with its anchors. */
    record Looked(
            String id,
            String title,
            String dimension,
            String stage,
            int weight,
            String looksFor,
            Map<Integer, String> anchors,
            Map<String, Integer> requires) {

        static Looked of(Rubric.Criterion criterion) {
            var anchors = new TreeMap<Integer, String>();
            criterion.guide().anchors().forEach((level, text) -> anchors.put(level.value(), text));
            return new Looked(
                    criterion.id().value(),
                    criterion.title(),
                    criterion.dimension().id(),
                    criterion.stage().id(),
                    criterion.weight(),
                    criterion.guide().looksFor(),
                    anchors,
                    criterion.required());
        }
    }

    static BlindView of(Pooled pooled, Question question, Rubric rubric, @Nullable SheetView mine) {
        var transcript = pooled.transcript();
        return new BlindView(
                pooled.id(),
                new Asked(
                        question.id().value(),
                        question.profile().title(),
                        question.brief().problem(),
                        question.profile().format().id()),
                transcript.target().id(),
                pooled.source().word(),
                rubric.version(),
                transcript.ending().name().toLowerCase(Locale.ROOT),
                transcript.turns().stream()
                        .map(turn -> TurnRow.of(turn, Instant.EPOCH))
                        .toList(),
                rubric.criteria().stream().map(Looked::of).toList(),
                mine);
    }
}
