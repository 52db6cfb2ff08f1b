package dev.rehearsal.calibration.bias;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.runs.Run;
import dev.rehearsal.calibration.runs.Run.Purpose;
import dev.rehearsal.calibration.runs.RunDesk;
import dev.rehearsal.calibration.runs.RunStore;
import dev.rehearsal.calibration.runs.RunView;
import dev.rehearsal.calibration.table.Refused;
import java.util.List;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Bias checks for the pages: runs like any others, that judge every transcript in nine ways. */
@RestController
@RequestMapping("/api/calibration/bias")
class BiasController {

    private final RunDesk desk;
    private final RunStore store;
    private final Raters raters;

    BiasController(RunDesk desk, RunStore store, Raters raters) {
        this.desk = desk;
        this.store = store;
        this.raters = raters;
    }

    /** A check as the page asks for it. */
    record Sent(
            @Nullable UUID set,
            @Nullable String part,
            @Nullable String judge) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RunView> start(@AuthenticationPrincipal SignedIn person, @RequestBody Sent sent) {
        var set = sent.set();
        if (set == null) {
            throw Refused.faulty("Say which golden set to judge.", List.of());
        }
        var part = sent.part() == null ? Part.ALL : Part.of(sent.part());
        return raters.of(person.account())
                .map(rater -> new RunDesk.Wish(set, part, Purpose.BIAS, sent.judge(), List.of(), "", rater.id()))
                .flatMap(desk::start)
                .map(RunView::of);
    }

    /** All checks of a set, or of all sets, the newest first. */
    @GetMapping
    Flux<RunView> all(@RequestParam(required = false) @Nullable UUID set) {
        return store.all(Purpose.BIAS, set).map(RunView::of);
    }

    /**
     * How far the check is, and what it has found.
     *
     * @param rows none while it is running
     */
    record Checked(String status, long done, long total, JudgeName judge, List<BiasRow> rows) {

        static Checked of(Run run, List<BiasRow> rows) {
            var progress = run.progress();
            return new Checked(
                    run.status().word(), progress.done() + progress.failed(), progress.total(), run.judge(), rows);
        }
    }

    @GetMapping("/{id}")
    Mono<Checked> one(@PathVariable UUID id) {
        return store.get(id)
                .filter(run -> run.purpose() == Purpose.BIAS)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no bias check %s.".formatted(id))))
                .flatMap(run -> run.isFinished()
                        ? rows(id).map(rows -> Checked.of(run, rows))
                        : Mono.just(Checked.of(run, List.of())));
    }

    private Mono<List<BiasRow>> rows(UUID run) {
        return store.findings(run)
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(BiasRow::of);
    }
}
