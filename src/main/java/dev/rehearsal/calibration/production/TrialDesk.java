package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.bank.RubricVersions.Note;
import dev.rehearsal.bank.RubricVersions.Version;
import dev.rehearsal.calibration.rubrics.Draft;
import dev.rehearsal.calibration.rubrics.Drafts;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trial.Kind;
import dev.rehearsal.calibration.trials.Trials;
import dev.rehearsal.calibration.trials.Trials.Deed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins trials and ends them. */
@Component
class TrialDesk {

    private final Trials trials;
    private final Drafts drafts;
    private final RubricVersions versions;
    private final Bank bank;
    private final JudgePanel judges;
    private final Clock clock;

    TrialDesk(Trials trials, Drafts drafts, RubricVersions versions, Bank bank, JudgePanel judges, Clock clock) {
        this.trials = trials;
        this.drafts = drafts;
        this.versions = versions;
        this.bank = bank;
        this.judges = judges;
        this.clock = clock;
    }

    /**
     * What somebody wants to try.
     *
     * @param draft tried as it stands now; null when it is a version
     * @param judge asked in the shadow instead of the report's; null for the report's
     */
    record Wish(
            Kind kind,
            QuestionId question,
            @Nullable UUID draft,
            @Nullable Integer version,
            @Nullable String judge,
            double share) {}

    Mono<Trial> start(Wish wish, String note, UUID by) {
        if (!(wish.share() > 0 && wish.share() <= 1)) {
            return Mono.error(Refused.faulty("A share is more than nothing and at most all.", List.of()));
        }
        var judge = wish.judge();
        if (judge != null && (wish.kind() != Kind.SHADOW || judges.of(judge).isEmpty())) {
            return Mono.error(Refused.faulty(
                    "Another judge is tried in the shadow alone, and has to be one of this service's.", List.of()));
        }
        int against = bank.entry(wish.question()).rubric().version();
        return trials.running(wish.question())
                .flatMap(other -> Mono.<Integer>error(
                        Refused.conflict("Something is tried on this question already. Stop it first.")))
                .switchIfEmpty(Mono.defer(() -> version(wish, against, note, by)))
                .filter(version -> version != against || wish.judge() != null)
                .switchIfEmpty(Mono.error(() -> Refused.conflict("This version is in force already.")))
                .map(version -> new Trial(
                        UUID.randomUUID(),
                        wish.kind(),
                        wish.question(),
                        version,
                        against,
                        wish.judge(),
                        wish.share(),
                        now(),
                        null))
                .flatMap(trial -> trials.add(trial, new Deed(note, by, trial.startedAt())))
                .delayUntil(this::deal);
    }

    /** What is tried never changes under those on whom it is tried: a draft is frozen, and stays a draft besides. */
    private Mono<Integer> version(Wish wish, int against, String note, UUID by) {
        var draft = wish.draft();
        if (draft != null) {
            return drafts.get(draft)
                    .filter(one -> one.question().equals(wish.question()))
                    .switchIfEmpty(
                            Mono.error(() -> Refused.notFound("This question has no draft %s.".formatted(draft))))
                    .flatMap(one -> freeze(one, note, by))
                    .map(Version::number);
        }
        var version = wish.version() == null && wish.judge() != null ? Integer.valueOf(against) : wish.version();
        return version == null
                ? Mono.error(Refused.faulty("Say which draft or version to try.", List.of()))
                : bank.rubric(wish.question(), version).map(rubric -> version);
    }

    private Mono<Version> freeze(Draft draft, String note, UUID by) {
        var faults = versions.check(draft.body()).faults();
        return faults.isEmpty()
                ? versions.freeze(
                        draft.body(),
                        draft.basedOn(),
                        new Note(note.isBlank() ? "On trial: " + draft.title() : note, by))
                : Mono.error(Refused.faulty("This draft has faults, so it cannot be tried.", faults));
    }

    private Mono<Void> deal(Trial trial) {
        return trial.isShadow()
                ? Mono.empty()
                : versions.tryOut(
                        trial.question(),
                        trial.version(),
                        trial.share(),
                        trial.id().toString());
    }

    /** Ends it at once: whoever begins an interview from now on gets what is in force. */
    Mono<Trial> stop(UUID id, boolean rollBack, String note, UUID by) {
        return trials.find(id)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no trial %s.".formatted(id))))
                .delayUntil(trial -> trials.stop(id, rollBack, new Deed(note, by, now()))
                        .filter(stopped -> stopped)
                        .switchIfEmpty(Mono.error(() -> Refused.conflict("This trial is over already."))))
                .delayUntil(trial -> trial.isShadow() ? Mono.empty() : versions.endTrial(trial.question()))
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
