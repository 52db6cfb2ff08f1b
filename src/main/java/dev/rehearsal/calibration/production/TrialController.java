package dev.rehearsal.calibration.production;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.production.TrialWishes.Wish;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trial.Kind;
import dev.rehearsal.calibration.trials.Trials;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Trials for the pages. */
@RestController
@RequestMapping("/api/calibration/experiments")
class TrialController {

    private static final int LONGEST_NOTE = 500;

    private final Trials trials;
    private final TrialDesk desk;
    private final Outcomes outcomes;
    private final Raters raters;
    private final Audit audit;

    TrialController(Trials trials, TrialDesk desk, Outcomes outcomes, Raters raters, Audit audit) {
        this.trials = trials;
        this.desk = desk;
        this.outcomes = outcomes;
        this.raters = raters;
        this.audit = audit;
    }

    @GetMapping
    Flux<TrialView> all() {
        return trials.all().collectList().flatMapMany(Flux::fromIterable).concatMap(outcomes::of);
    }

    /** A trial as the page asks for it. */
    record Sent(
            @Nullable String kind,
            @Nullable String question,
            @Nullable UUID draft,
            @Nullable Integer version,
            @Nullable String judge,
            @Nullable String prompt,
            @Nullable Double share,
            @Nullable String note) {

        Wish wish() {
            var meant = switch (kind == null ? "" : kind) {
                case "shadow" -> Kind.SHADOW;
                case "canary" -> Kind.CANARY;
                case "ab" -> Kind.AB;
                default -> throw Refused.faulty("A trial is a 'shadow', a 'canary' or 'ab'.", List.of());
            };
            if (question == null || !question.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw Refused.faulty("Say which question to try it on.", List.of());
            }
            return new Wish(meant, new QuestionId(question), draft, version, judge, prompt, share == null ? 0 : share);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<TrialView> start(@AuthenticationPrincipal SignedIn person, @RequestBody Sent sent) {
        var wish = sent.wish();
        return raters.of(person.account())
                .flatMap(rater -> desk.start(wish, noted(sent.note()), rater.id()))
                .delayUntil(trial -> audit.note(AuditAction.TRIAL_STARTED, person.account(), words(trial)))
                .flatMap(outcomes::of);
    }

    record Stop(@Nullable Boolean rollBack, @Nullable String note) {}

    @PostMapping("/{id}/stop")
    Mono<TrialView> stop(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, @RequestBody Stop stop) {
        boolean rollBack = Boolean.TRUE.equals(stop.rollBack());
        return raters.of(person.account())
                .flatMap(rater -> desk.stop(id, rollBack, noted(stop.note()), rater.id()))
                .delayUntil(trial -> audit.note(AuditAction.TRIAL_STOPPED, person.account(), words(trial)))
                .flatMap(outcomes::of);
    }

    private static String words(Trial trial) {
        return "%s of %s, version %d".formatted(trial.kind().word(), trial.question(), trial.version());
    }

    private static String noted(@Nullable String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Refused.faulty("A note has at most %d characters.".formatted(LONGEST_NOTE), List.of());
        }
        return note == null ? "" : note.strip().replace("\0", "");
    }
}
