package dev.rehearsal.calibration.production;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.bank.RubricVersions.Note;
import dev.rehearsal.calibration.production.TrialWishes.Wish;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trials;
import dev.rehearsal.calibration.trials.Trials.Deed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins trials and ends them. */
@Component
class TrialDesk {

    private final Trials trials;
    private final TrialWishes wishes;
    private final RubricVersions versions;
    private final Bank bank;
    private final Clock clock;

    TrialDesk(Trials trials, TrialWishes wishes, RubricVersions versions, Bank bank, Clock clock) {
        this.trials = trials;
        this.wishes = wishes;
        this.versions = versions;
        this.bank = bank;
        this.clock = clock;
    }

    Mono<Trial> start(Wish wish, String note, UUID by) {
        wishes.check(wish);
        int against = bank.entry(wish.question()).rubric().version();
        return trials.running(wish.question())
                .flatMap(other -> Mono.<Integer>error(
                        Refused.conflict("Something is tried on this question already. Stop it first.")))
                .switchIfEmpty(Mono.defer(() -> wishes.version(wish, against, note, by)))
                .filter(version -> version != against || !wish.isOfRubric())
                .switchIfEmpty(Mono.error(() -> Refused.conflict("This version is in force already.")))
                .map(version -> new Trial(
                        UUID.randomUUID(),
                        wish.kind(),
                        wish.question(),
                        version,
                        against,
                        wish.judge(),
                        wishes.prompt(wish),
                        wish.share(),
                        now(),
                        null))
                .flatMap(trial -> trials.add(trial, new Deed(note, by, trial.startedAt())))
                .delayUntil(this::deal);
    }

    private Mono<Void> deal(Trial trial) {
        return trial.isDealtAtTheStart()
                ? versions.tryOut(
                        trial.question(),
                        trial.version(),
                        trial.share(),
                        trial.id().toString())
                : Mono.empty();
    }

    /** Ends it at once: whoever begins an interview from now on gets what is in force. */
    Mono<Trial> stop(UUID id, boolean rollBack, String note, UUID by) {
        return trials.find(id)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no trial %s.".formatted(id))))
                .delayUntil(trial -> trials.stop(id, rollBack, new Deed(note, by, now()))
                        .filter(stopped -> stopped)
                        .switchIfEmpty(Mono.error(() -> Refused.conflict("This trial is over already."))))
                .delayUntil(trial -> trial.isDealtAtTheStart() ? versions.endTrial(trial.question()) : Mono.empty())
                .delayUntil(trial -> rollBack ? rollBack(trial, note, by) : Mono.empty())
                .then(Mono.defer(() -> trials.find(id)));
    }

    private Mono<Void> rollBack(Trial trial, String note, UUID by) {
        int inForce = bank.entry(trial.question()).rubric().version();
        return inForce == trial.against()
                ? Mono.empty()
                : versions.putInForce(
                        trial.question(),
                        trial.against(),
                        "rolled-back",
                        new Note(note.isBlank() ? "The trial was stopped." : note, by));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
