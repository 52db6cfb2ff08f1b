package dev.rehearsal.calibration.rating;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.calibration.rating.RatingDesk.Filled;
import dev.rehearsal.calibration.rating.Sheet.Mark;
import dev.rehearsal.calibration.table.Page;
import dev.rehearsal.calibration.table.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Rating, and the comparison afterwards. */
@RestController
@RequestMapping("/api/calibration")
class RatingController {

    private final Queue queue;
    private final RatingDesk desk;
    private final Comparisons comparisons;
    private final BlindViews views;
    private final SheetViews sheets;
    private final Raters raters;

    RatingController(
            Queue queue, RatingDesk desk, Comparisons comparisons, BlindViews views, SheetViews sheets, Raters raters) {
        this.queue = queue;
        this.desk = desk;
        this.comparisons = comparisons;
        this.views = views;
        this.sheets = sheets;
        this.raters = raters;
    }

    /**
     * What waits.
     *
     * @param counts how many there are of each kind, whichever of them is shown
     */
    record Waiting(List<Queue.Line> items, long total, Map<String, Long> counts, SheetView.Who rater) {}

    @GetMapping("/queue")
    Mono<Waiting> queue(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "none") String mine,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var wanted = new Queue.Wanted(mine.equals("submitted"), only);
        return raters.of(person.account())
                .flatMap(rater -> Mono.zip(
                                queue.of(rater, wanted, new Page.Cut(offset, limit)),
                                queue.counts(rater, wanted.done()))
                        .map(both -> new Waiting(
                                both.getT1().items(), both.getT1().total(), both.getT2(), SheetView.Who.of(rater))));
    }

    @GetMapping("/transcripts/{id}")
    Mono<BlindView> transcript(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam Optional<Integer> rubricVersion) {
        return views.of(person.account(), id, rubricVersion);
    }

    /** A sheet as the page sends it. */
    record Sent(
            int rubricVersion,
            List<SentMark> ratings,
            @Nullable UUID correctionOf,
            @Nullable Integer seconds) {

        Filled filled() {
            return new Filled(
                    rubricVersion,
                    ratings == null
                            ? List.of()
                            : ratings.stream().map(SentMark::mark).toList(),
                    correctionOf,
                    seconds);
        }
    }

    record SentMark(
            String criterion,
            @Nullable Integer level,
            @Nullable String note,
            @Nullable List<Span> evidence) {

        Mark mark() {
            // No database keeps a null character.
            return new Mark(
                    criterion == null ? "" : criterion,
                    level,
                    note == null ? "" : note.replace("\0", ""),
                    evidence == null ? List.of() : evidence);
        }
    }

    @PostMapping("/transcripts/{id}/ratings")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SheetView> rate(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Sent sent) {
        return desk.submit(person.account(), id, sent.filled())
                .flatMap(sheet -> raters.of(person.account()).flatMap(rater -> sheets.of(sheet, rater)));
    }

    @GetMapping("/transcripts/{id}/comparison")
    Mono<SideBySide> comparison(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        return comparisons.of(person.account(), id);
    }

    /** Which judge to ask; null for the one that writes reports. */
    record Asked(@Nullable String judge) {}

    @PostMapping("/transcripts/{id}/judgement")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> judge(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Asked asked) {
        return comparisons.judge(person.account(), id, asked.judge());
    }
}
