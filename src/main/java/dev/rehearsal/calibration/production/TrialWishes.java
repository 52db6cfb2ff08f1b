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
import dev.rehearsal.calibration.trials.Trial.Kind;
import dev.rehearsal.calibration.trials.Trial.Prompt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks whether what somebody wants to try can be tried, and freezes it. */
@Component
class TrialWishes {

    private final Drafts drafts;
    private final RubricVersions versions;
    private final Bank bank;
    private final JudgePanel judges;
    private final TrialPrompts prompts;

    TrialWishes(Drafts drafts, RubricVersions versions, Bank bank, JudgePanel judges, TrialPrompts prompts) {
        this.drafts = drafts;
        this.versions = versions;
        this.bank = bank;
        this.judges = judges;
        this.prompts = prompts;
    }

    /**
     * What somebody wants to try.
     *
     * @param draft tried as it stands now; null when it is a version
     * @param judge asked in the shadow instead of the report's; null for the report's
     * @param prompt a prompt's text that model judges are told; null for what they are told anyway
     */
    record Wish(
            Kind kind,
            QuestionId question,
            @Nullable UUID draft,
            @Nullable Integer version,
            @Nullable String judge,
            @Nullable String prompt,
            double share) {

        boolean isOfRubric() {
            return judge == null && prompt == null;
        }
    }

    /** Fails when it could not be tried, whatever else is on trial. */
    void check(Wish wish) {
        if (!(wish.share() > 0 && wish.share() <= 1)) {
            throw Refused.faulty("A share is more than nothing and at most all.", List.of());
        }
        var judge = wish.judge();
        if (judge != null && (wish.kind() != Kind.SHADOW || judges.of(judge).isEmpty())) {
            throw Refused.faulty(
                    "Another judge is tried in the shadow alone, and has to be one of this service's.", List.of());
        }
        if (wish.prompt() != null && (judge != null || wish.draft() != null || wish.version() != null)) {
            throw Refused.faulty("One thing is tried at a time: a rubric, a judge or a prompt.", List.of());
        }
    }

    /** The words to try; null when it is something else. */
    @Nullable
    Prompt prompt(Wish wish) {
        return wish.prompt() == null ? null : prompts.frozen(wish.prompt());
    }

    /** What is tried never changes under those on whom it is tried: a draft is frozen, and stays a draft besides. */
    Mono<Integer> version(Wish wish, int against, String note, UUID by) {
        var draft = wish.draft();
        if (draft != null) {
            return drafts.get(draft)
                    .filter(one -> one.question().equals(wish.question()))
                    .switchIfEmpty(
                            Mono.error(() -> Refused.notFound("This question has no draft %s.".formatted(draft))))
                    .flatMap(one -> freeze(one, note, by))
                    .map(Version::number);
        }
        var version = wish.version() == null && !wish.isOfRubric() ? Integer.valueOf(against) : wish.version();
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
}
