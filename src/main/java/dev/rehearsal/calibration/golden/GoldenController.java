package dev.rehearsal.calibration.golden;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.calibration.golden.Freezer.Wish;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.table.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Golden sets for the pages: made, looked at and brought in. */
@RestController
@RequestMapping("/api/calibration/sets")
class GoldenController {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 2_000;

    private final GoldenSets sets;
    private final Freezer freezer;
    private final Importer importer;
    private final Raters raters;

    GoldenController(GoldenSets sets, Freezer freezer, Importer importer, Raters raters) {
        this.sets = sets;
        this.freezer = freezer;
        this.importer = importer;
        this.raters = raters;
    }

    @GetMapping
    Flux<Shown> all() {
        return sets.heads().concatMap(sets::whole).concatMap(this::shown);
    }

    @GetMapping("/{id}")
    Mono<Whole> one(@PathVariable UUID id) {
        return sets.get(id).flatMap(set -> shown(set).map(shown -> Whole.of(shown, set)));
    }

    private Mono<Shown> shown(GoldenSet set) {
        return sets.looks(set.head().id()).map(looks -> Shown.of(set, looks));
    }

    /** What somebody wants to freeze; what they leave out has a sensible value. */
    record Sent(
            @Nullable String name,
            @Nullable String note,
            @Nullable List<UUID> transcripts,
            @Nullable Double measureShare) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Shown> freeze(@AuthenticationPrincipal SignedIn person, @RequestBody Sent sent) {
        var name = name(sent.name());
        var wish = new Wish(
                name,
                sent.note() == null ? "" : sent.note(),
                sent.transcripts() == null ? List.of() : sent.transcripts(),
                sent.measureShare() == null ? 0.5 : Math.clamp(sent.measureShare(), 0, 1));
        if (wish.note().length() > LONGEST_NOTE) {
            throw Refused.faulty("A note has at most %,d characters.".formatted(LONGEST_NOTE), List.of());
        }
        return raters.of(person.account())
                .map(Rater::id)
                .flatMap(rater -> freezer.freeze(wish, rater))
                .flatMap(this::shown);
    }

    @PostMapping(path = "/import", consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Shown> bring(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String name,
            @RequestParam String format,
            @RequestBody Flux<DataBuffer> body) {
        var named = name(name);
        boolean csv = ExportController.isCsv(format);
        return DataBufferUtils.join(body, LARGEST)
                .map(GoldenController::text)
                .defaultIfEmpty("")
                .map(text -> csv ? CsvFile.read(text) : JsonLines.read(text))
                .flatMap(contents ->
                        raters.of(person.account()).flatMap(rater -> importer.take(named, contents, rater.id())))
                .flatMap(this::shown);
    }

    private static String text(DataBuffer buffer) {
        try {
            return buffer.toString(StandardCharsets.UTF_8);
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static String name(@Nullable String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refused.faulty(
                    "A golden set has a name of at most %d characters.".formatted(LONGEST_NAME), List.of());
        }
        return name.strip();
    }

    /** A set as lists show it. */
    record Shown(
            UUID id,
            String name,
            String note,
            Instant frozenAt,
            int transcripts,
            int ratings,
            long raters,
            long questions,
            String kind,
            long tune,
            long measure,
            long looks) {

        static Shown of(GoldenSet set, long looks) {
            var head = set.head();
            return new Shown(
                    head.id(),
                    head.name(),
                    head.note(),
                    head.frozenAt(),
                    set.items().size(),
                    set.ratings().size(),
                    set.ratings().stream().map(Given::rater).distinct().count(),
                    set.items().stream()
                            .map(GoldenSet.Item::question)
                            .distinct()
                            .count(),
                    head.kind() == GoldenSet.Kind.HUMAN ? "human" : "authors",
                    set.part(Part.TUNE).items().size(),
                    set.part(Part.MEASURE).items().size(),
                    looks);
        }
    }

    /** A set with its transcripts. */
    record Whole(@JsonUnwrapped Shown set, List<Entry> items) {

        static Whole of(Shown shown, GoldenSet set) {
            return new Whole(
                    shown,
                    set.items().stream()
                            .map(item -> new Entry(
                                    item.transcript(),
                                    item.question(),
                                    item.part().word(),
                                    set.ratings().stream()
                                            .filter(given -> given.transcript().equals(item.transcript()))
                                            .map(Given::rater)
                                            .distinct()
                                            .count()))
                            .toList());
        }
    }

    record Entry(UUID transcript, String question, String part, long raters) {}
}
