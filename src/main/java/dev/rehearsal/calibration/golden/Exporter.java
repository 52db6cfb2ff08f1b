package dev.rehearsal.calibration.golden;

import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.calibration.golden.GoldenSet.Item;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.rating.Pooled;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.table.Json;
import dev.rehearsal.calibration.table.Span;
import dev.rehearsal.calibration.table.TurnRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes golden sets as files that can be imported again. */
@Component
class Exporter {

    private final Pool pool;
    private final Raters raters;

    Exporter(Pool pool, Raters raters) {
        this.pool = pool;
        this.raters = raters;
    }

    /** A line of the file, with the names that the format gives to its parts. */
    private record Line(
            String transcript,
            String question,
            int rubricVersion,
            String target,
            String ending,
            String part,
            List<TurnRow> turns,
            List<Rated> ratings) {}

    private record Rated(
            String rater, String criterion, @Nullable Integer level, String note, List<Span> evidence, Instant at) {}

    /** One transcript in each line. */
    Flux<String> jsonLines(GoldenSet set) {
        return each(set, (item, pooled, labels) -> Json.write(line(set, item, pooled, labels)) + "\n");
    }

    /** One rating in each row. */
    Flux<String> csv(GoldenSet set) {
        return Flux.concat(
                Mono.just(Csv.write(CsvFile.HEADER)),
                each(set, (item, pooled, labels) -> rows(line(set, item, pooled, labels))));
    }

    @FunctionalInterface
    private interface Writing {
        String write(Item item, Pooled pooled, Map<UUID, String> labels);
    }

    private Flux<String> each(GoldenSet set, Writing writing) {
        return raters.all()
                .collect(Collectors.toMap(Rater::id, Rater::label))
                .flatMapMany(labels -> Flux.fromIterable(set.items())
                        .concatMap(item ->
                                pool.get(item.transcript()).map(pooled -> writing.write(item, pooled, labels))));
    }

    private static Line line(GoldenSet set, Item item, Pooled pooled, Map<UUID, String> labels) {
        var transcript = pooled.transcript();
        return new Line(
                item.transcript().toString(),
                item.question(),
                version(set, item, transcript),
                transcript.target().id(),
                transcript.ending().name().toLowerCase(Locale.ROOT),
                item.part().word(),
                transcript.turns().stream()
                        .map(turn -> TurnRow.of(turn, Instant.EPOCH))
                        .toList(),
                set.ratings().stream()
                        .filter(given -> given.transcript().equals(item.transcript()))
                        .map(given -> new Rated(
                                labels.getOrDefault(given.rater(), "A rater"),
                                given.criterion(),
                                given.level(),
                                given.note(),
                                given.evidence(),
                                given.at()))
                        .toList());
    }

    /** The version that it was rated by, which may be another than the one it was spoken about. */
    private static int version(GoldenSet set, Item item, Transcript transcript) {
        return set.ratings().stream()
                .filter(given -> given.transcript().equals(item.transcript()))
                .mapToInt(Given::rubricVersion)
                .max()
                .orElse(transcript.rubricVersion());
    }

    private static String rows(Line line) {
        var rows = new ArrayList<String>();
        for (var rating : line.ratings()) {
            rows.add(Csv.write(List.of(
                    line.transcript(),
                    line.question(),
                    String.valueOf(line.rubricVersion()),
                    line.target(),
                    line.ending(),
                    line.part(),
                    rating.rater(),
                    rating.criterion(),
                    rating.level() == null ? "" : String.valueOf(rating.level()),
                    rating.note(),
                    rows.isEmpty() ? answer(line) : "")));
        }
        return String.join("", rows);
    }

    private static String answer(Line line) {
        return line.turns().stream()
                .filter(TurnRow::isCandidate)
                .map(turn -> turn.text().replaceAll("\\R\\s*\\R", "\n"))
                .collect(Collectors.joining("\n\n"));
    }
}
