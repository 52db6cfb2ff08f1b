package dev.rehearsal.calibration.runs;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.runs.Run.Purpose;
import dev.rehearsal.calibration.runs.RunDesk.Chosen;
import dev.rehearsal.calibration.runs.RunDesk.Wish;
import dev.rehearsal.calibration.table.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Runs for the pages. */
@RestController
@RequestMapping("/api/calibration")
class RunController {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final RunDesk desk;
    private final RunStore store;
    private final JudgePanel judges;
    private final Raters raters;
    private final Estimates estimates;
    private final Costs costs;

    RunController(RunDesk desk, RunStore store, JudgePanel judges, Raters raters, Estimates estimates, Costs costs) {
        this.desk = desk;
        this.store = store;
        this.judges = judges;
        this.raters = raters;
        this.estimates = estimates;
        this.costs = costs;
    }

    @GetMapping("/judges")
    List<JudgeName> judges() {
        return judges.all().stream().map(Judge::name).toList();
    }

    /** A run as the page asks for it. */
    record Sent(
            @Nullable UUID set,
            @Nullable String part,
            @Nullable String judge,
            @Nullable List<Chosen> rubrics,
            @Nullable String note) {

        Wish wish(@Nullable UUID by) {
            if (set == null) {
                throw Refused.faulty("Say which golden set to judge.", List.of());
            }
            return new Wish(
                    set,
                    part == null ? Part.ALL : Part.of(part),
                    Purpose.AGREEMENT,
                    judge,
                    rubrics == null ? List.of() : rubrics,
                    note == null ? "" : note.substring(0, Math.min(500, note.length())),
                    by);
        }
    }

    @PostMapping("/runs/estimate")
    Mono<Estimates.Estimate> estimate(@RequestBody Sent sent) {
        return estimates.of(sent.wish(null));
    }

    @PostMapping("/runs")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RunView> start(@AuthenticationPrincipal SignedIn person, @RequestBody Sent sent) {
        return raters.of(person.account())
                .flatMap(rater -> desk.start(sent.wish(rater.id())))
                .flatMap(costs::view);
    }

    @GetMapping("/runs")
    Flux<RunView> all(@RequestParam Optional<UUID> set) {
        return store.all(Purpose.AGREEMENT, set.orElse(null)).concatMap(costs::view);
    }

    @GetMapping("/runs/{id}")
    Mono<RunView> one(@PathVariable UUID id) {
        return store.get(id).flatMap(costs::view);
    }

    /** How the run goes on, until it stands still. */
    @GetMapping(path = "/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<RunView> events(@PathVariable UUID id) {
        return Flux.interval(Duration.ZERO, LOOK)
                .onBackpressureDrop()
                .concatMap(tick -> store.get(id))
                .takeUntil(run -> run.status() != Run.Status.RUNNING)
                .concatMap(costs::view)
                .distinctUntilChanged();
    }

    @PostMapping("/runs/{id}/pause")
    Mono<RunView> pause(@PathVariable UUID id) {
        return desk.pause(id).flatMap(costs::view);
    }

    @PostMapping("/runs/{id}/resume")
    Mono<RunView> resume(@PathVariable UUID id) {
        return desk.resume(id).flatMap(costs::view);
    }

    @PostMapping("/runs/{id}/cancel")
    Mono<RunView> cancel(@PathVariable UUID id) {
        return desk.cancel(id).flatMap(costs::view);
    }
}
