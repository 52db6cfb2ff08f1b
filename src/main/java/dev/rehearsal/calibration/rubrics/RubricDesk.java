package dev.rehearsal.calibration.rubrics;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.bank.RubricVersions.Checked;
import dev.rehearsal.bank.RubricVersions.Note;
import dev.rehearsal.bank.RubricVersions.Version;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.trials.Trials;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Works on drafts, and puts versions in force. */
@Component
class RubricDesk {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_TITLE = 200;

    private final Drafts drafts;
    private final RubricVersions versions;
    private final Bank bank;
    private final Trials trials;
    private final Clock clock;

    RubricDesk(Drafts drafts, RubricVersions versions, Bank bank, Trials trials, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.bank = bank;
        this.trials = trials;
        this.clock = clock;
    }

    Mono<Draft> begin(QuestionId question, int basedOn, String title, UUID by) {
        return bank.rubric(question, basedOn)
                .map(RubricSheet::of)
                .map(sheet -> new Draft(UUID.randomUUID(), question, basedOn, titled(title), 1, sheet, by, now()))
                .flatMap(drafts::add);
    }

    Mono<Draft> save(UUID id, int revision, String title, RubricSheet body, UUID by) {
        return drafts.get(id)
                .flatMap(draft -> drafts.save(
                        new Draft(id, draft.question(), draft.basedOn(), title, revision, draft.body(), by, now())
                                .saved(titled(title), owned(draft, body), by, now())));
    }

    /** Whatever the page sends, a draft stays a draft of its question, under the number that it began as. */
    private static RubricSheet owned(Draft draft, RubricSheet body) {
        return new RubricSheet(
                draft.question().value(),
                draft.basedOn(),
                body.criteria(),
                body.redFlags(),
                body.bonus(),
                body.floors());
    }

    Checked check(Draft draft) {
        return versions.check(draft.body());
    }

    /** What the draft changes of the version that it began as. */
    Mono<List<Change>> changes(Draft draft) {
        return sheet(draft.question(), draft.basedOn()).map(before -> Change.between(before, draft.body()));
    }

    Mono<RubricSheet> sheet(QuestionId question, int version) {
        return bank.rubric(question, version).map(RubricSheet::of);
    }

    /** Freezes the draft and puts it in force; the draft has then done its work. */
    Mono<Version> publish(UUID id, int revision, String note, UUID by) {
        var why = new Note(noted(note), by);
        return drafts.get(id)
                .flatMap(draft -> draft.revision() == revision
                        ? Mono.just(draft)
                        : Mono.error(Refused.conflict("Somebody has saved this draft meanwhile. Look at it again.")))
                .delayUntil(draft -> unlessTried(draft.question()))
                .flatMap(draft -> freeze(draft, why))
                .flatMap(version -> versions.putInForce(version.question(), version.number(), "published", why)
                        .then(drafts.delete(id))
                        .thenReturn(version));
    }

    /** A trial holds a version against the one in force, which must stay the same until it is over. */
    private Mono<Void> unlessTried(QuestionId question) {
        return trials.running(question)
                .flatMap(
                        running -> Mono.error(
                                Refused.conflict(
                                        "Something is tried on this question. Stop that first, so that it is known what was compared.")));
    }

    private Mono<Version> freeze(Draft draft, Note why) {
        var checked = check(draft);
        return checked.faults().isEmpty()
                ? versions.freeze(draft.body(), draft.basedOn(), why)
                : Mono.error(Refused.faulty("This draft has faults, so it cannot be published.", checked.faults()));
    }

    /** One click, whatever is tried at that time: that is over, too. */
    Mono<Void> rollBack(QuestionId question, int version, String note, UUID by) {
        var why = new Note(noted(note), by);
        return trials.running(question)
                .flatMap(trial -> trials.stop(trial.id(), true, new Trials.Deed(why.text(), by, now())))
                .then(versions.endTrial(question))
                .then(versions.putInForce(question, version, "rolled-back", why));
    }

    private static String noted(String note) {
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw Refused.faulty(
                    "Say in a note of at most %d characters why this is done.".formatted(LONGEST_NOTE), List.of());
        }
        return note.strip();
    }

    private static String titled(String title) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw Refused.faulty("A draft has a title of at most %d characters.".formatted(LONGEST_TITLE), List.of());
        }
        return title.strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
