package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.consent.Consents;
import dev.rehearsal.calibration.golden.GoldenSet.Head;
import dev.rehearsal.calibration.golden.GoldenSet.Kind;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.rating.Pooled;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.rating.Sheets;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes a golden set of what was rated here. */
@Component
class Freezer {

    private final GoldenSets sets;
    private final Pool pool;
    private final Sheets sheets;
    private final Consents consents;
    private final DatabaseClient database;
    private final Clock clock;

    Freezer(GoldenSets sets, Pool pool, Sheets sheets, Consents consents, DatabaseClient database, Clock clock) {
        this.sets = sets;
        this.pool = pool;
        this.sheets = sheets;
        this.consents = consents;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What somebody wants to freeze.
     *
     * @param transcripts all that are rated, when there are none
     * @param measureShare which share is kept to measure with
     */
    record Wish(String name, String note, List<UUID> transcripts, double measureShare) {}

    /** A transcript with the last word of each of its raters. */
    private record Rated(Pooled pooled, List<Sheet> sheets) {}

    Mono<GoldenSet> freeze(Wish wish, UUID by) {
        return chosen(wish)
                .concatMap(pool::get)
                .concatMap(this::rated)
                .collectList()
                .flatMap(all -> all.isEmpty()
                        ? Mono.error(Refused.faulty("Nothing is rated yet.", List.of()))
                        : sets.add(set(wish, all), by, Mono.empty()));
    }

    private Flux<UUID> chosen(Wish wish) {
        return wish.transcripts().isEmpty()
                ? database.sql("select distinct transcript_id from rating_sheet")
                        .map(row -> Columns.id(row, "transcript_id"))
                        .all()
                        .concatMap(id -> pool.get(id).flatMap(this::unlessWithheld))
                : Flux.fromIterable(wish.transcripts()).distinct();
    }

    private Mono<UUID> unlessWithheld(Pooled pooled) {
        return allowed(pooled).filter(allowed -> allowed).map(allowed -> pooled.id());
    }

    private Mono<Boolean> allowed(Pooled pooled) {
        var interview = pooled.interview();
        return interview == null ? Mono.just(true) : consents.given(interview);
    }

    private Mono<Rated> rated(Pooled pooled) {
        return allowed(pooled)
                .flatMap(allowed -> allowed
                        ? sheets.newest(pooled.id()).collectList()
                        : Mono.error(Refused.faulty(
                                "The owner of transcript %s does not allow this.".formatted(pooled.id()), List.of())))
                .flatMap(given -> given.isEmpty()
                        ? Mono.error(
                                Refused.faulty("Nobody has rated transcript %s.".formatted(pooled.id()), List.of()))
                        : Mono.just(new Rated(pooled, given)));
    }

    private GoldenSet set(Wish wish, List<Rated> all) {
        var questions = new LinkedHashMap<UUID, String>();
        var ratings = new ArrayList<Given>();
        for (var rated : all) {
            questions.put(
                    rated.pooled().id(), rated.pooled().transcript().question().value());
            rated.sheets().forEach(sheet -> ratings.addAll(given(sheet)));
        }
        return new GoldenSet(
                new Head(UUID.randomUUID(), wish.name(), wish.note(), Kind.HUMAN, now()),
                Split.of(questions, wish.measureShare(), wish.name().hashCode()),
                ratings);
    }

    private static List<Given> given(Sheet sheet) {
        return sheet.marks().stream()
                .map(mark -> new Given(
                        sheet.transcript(),
                        sheet.rater(),
                        mark.criterion(),
                        mark.level(),
                        mark.note(),
                        mark.evidence(),
                        sheet.rubricVersion(),
                        sheet.submittedAt()))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
