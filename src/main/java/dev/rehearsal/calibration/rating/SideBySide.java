package dev.rehearsal.calibration.rating;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.dispute.DisputeView;
import dev.rehearsal.calibration.rating.Judgements.Judgement;
import dev.rehearsal.calibration.rating.Sheet.Mark;
import dev.rehearsal.calibration.table.FindingRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets a judge and all humans side by side, the widest apart first, each with the words it rests on. */
record SideBySide(
        UUID transcript,
        @Nullable Judging judge,
        List<Who> raters,
        List<Line> lines,
        @Nullable DisputeView dispute) {

    /** The same with what the candidate does not agree with. */
    SideBySide with(DisputeView disputed) {
        return new SideBySide(transcript, judge, raters, lines, disputed);
    }

    /** Which judge it is, and by which version it judged. */
    record Judging(String kind, String name, String version, int rubricVersion) {}

    /** A rater, and whether it is whoever looks. */
    record Who(UUID id, String label, boolean me) {}

    /**
     * One criterion.
     *
     * @param distance how far apart the judge and the farthest human are; without a judge, the humans
     */
    record Line(
            String criterion,
            String title,
            String dimension,
            int distance,
            @Nullable Judged judge,
            List<Human> humans) {}

    /** What the judge says. */
    record Judged(
            String kind,
            @Nullable Integer level,
            String reason,
            @Nullable Double confidence,
            List<Quoted> evidence) {}

    /** What a human says. */
    record Human(UUID rater, @Nullable Integer level, String note, List<Quoted> evidence) {}

    /** Words of the candidate; whether they were asked for is known of a judge's evidence alone. */
    record Quoted(
            int turn,
            int start,
            int end,
            String text,
            @Nullable Boolean prompted) {}

    static SideBySide of(
            Pooled pooled, Rubric rubric, @Nullable Judgement judgement, List<Sheet> sheets, Function<UUID, Who> who) {
        var words = new Words(pooled.transcript().turns().stream().collect(Collectors.toMap(Turn::id, Turn::text)));
        var lines = rubric.criteria().stream()
                .map(criterion -> line(criterion, words, judgement, sheets))
                .sorted(Comparator.comparingInt(Line::distance).reversed())
                .toList();
        var judging = judgement == null
                ? null
                : new Judging(
                        judgement.judge().kind(),
                        judgement.judge().name(),
                        judgement.judge().version(),
                        judgement.rubricVersion());
        return new SideBySide(
                pooled.id(), judging, sheets.stream().map(Sheet::rater).map(who).toList(), lines, null);
    }

    private static Line line(
            Rubric.Criterion criterion, Words words, @Nullable Judgement judgement, List<Sheet> sheets) {
        var id = criterion.id().value();
        var finding = judgement == null
                ? null
                : judgement.findings().stream()
                        .filter(one -> one.criterion().equals(id))
                        .findFirst()
                        .orElse(null);
        var humans = sheets.stream()
                .flatMap(sheet -> sheet.marks().stream()
                        .filter(mark -> mark.criterion().equals(id))
                        .map(mark -> human(sheet, mark, words)))
                .toList();
        return new Line(
                id,
                criterion.title(),
                criterion.dimension().id(),
                distance(finding == null ? null : finding.category(), humans),
                finding == null ? null : judged(finding, words),
                humans);
    }

    private static int distance(@Nullable Integer judge, List<Human> humans) {
        var levels = humans.stream().map(Human::level).filter(Objects::nonNull).toList();
        if (levels.isEmpty()) {
            return 0;
        }
        int lowest = levels.stream().min(Integer::compare).orElse(0);
        int highest = levels.stream().max(Integer::compare).orElse(0);
        return judge == null ? highest - lowest : Math.max(Math.abs(judge - lowest), Math.abs(judge - highest));
    }

    private static Judged judged(FindingRow finding, Words words) {
        return new Judged(
                finding.kind(),
                finding.level(),
                finding.reason(),
                finding.confidence(),
                finding.evidence().stream()
                        .map(quote -> words.quoted(quote.turn(), quote.start(), quote.end(), quote.prompted()))
                        .toList());
    }

    private static Human human(Sheet sheet, Mark mark, Words words) {
        return new Human(
                sheet.rater(),
                mark.level(),
                mark.note(),
                mark.evidence().stream()
                        .map(span -> words.quoted(span.turn(), span.start(), span.end(), null))
                        .toList());
    }

    private record Words(Map<Integer, String> texts) {

        Quoted quoted(int turn, int start, int end, @Nullable Boolean prompted) {
            var text = texts.getOrDefault(turn, "");
            return new Quoted(
                    turn,
                    start,
                    end,
                    text.substring(Math.min(start, text.length()), Math.min(end, text.length())),
                    prompted);
        }
    }
}
