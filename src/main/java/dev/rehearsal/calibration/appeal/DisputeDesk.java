package dev.rehearsal.calibration.appeal;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.calibration.consent.Consents;
import dev.rehearsal.calibration.dispute.Dispute;
import dev.rehearsal.calibration.dispute.Dispute.About;
import dev.rehearsal.calibration.dispute.Dispute.Answer;
import dev.rehearsal.calibration.dispute.Dispute.Outcome;
import dev.rehearsal.calibration.dispute.Disputes;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.rating.Sheets;
import dev.rehearsal.calibration.table.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes disputes from candidates and answers from raters. */
@Component
class DisputeDesk {

    private static final int LONGEST = 1_000;

    private final Disputes disputes;
    private final Consents consents;
    private final Archive archive;
    private final Bank bank;
    private final Copies copies;
    private final Clock clock;

    DisputeDesk(Disputes disputes, Consents consents, Archive archive, Bank bank, Copies copies, Clock clock) {
        this.disputes = disputes;
        this.consents = consents;
        this.archive = archive;
        this.bank = bank;
        this.copies = copies;
        this.clock = clock;
    }

    /** The copies of transcripts that raters read, and what they gave them. */
    @Component
    record Copies(Pool pool, Sheets sheets, Raters raters) {}

    Flux<Dispute> of(AccountId owner, UUID interview) {
        return owned(owner, interview).thenMany(disputes.of(interview));
    }

    /** Lets raters read the interview, for as long as somebody looks into this. */
    Mono<Dispute> raise(AccountId owner, UUID interview, Raised raised) {
        return owned(owner, interview)
                .then(archive.transcript(interview))
                .switchIfEmpty(Mono.error(DisputeDesk::nothingYet))
                .flatMap(transcript -> known(transcript, raised)
                        .flatMap(about -> unlessOpen(interview, about)
                                .then(copies.pool().share(transcript))
                                .flatMap(copy -> disputes.add(new Dispute(
                                        UUID.randomUUID(),
                                        interview,
                                        copy,
                                        about,
                                        said(raised.words()),
                                        now(),
                                        null)))));
    }

    /** A dispute as a candidate sends it. */
    record Raised(int scoring, String criterion, String words) {}

    private static Throwable nothingYet() {
        return Refused.conflict("There is no report to dispute yet.");
    }

    private Mono<Void> owned(AccountId owner, UUID interview) {
        return consents.owns(interview, owner)
                .filter(owned -> owned)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("No interview %s.".formatted(interview))))
                .then();
    }

    private Mono<About> known(Transcript transcript, Raised raised) {
        return version(transcript, raised.scoring())
                .flatMap(version -> bank.rubric(transcript.question(), version))
                .filter(rubric -> rubric.criteria().stream()
                        .anyMatch(one -> one.id().value().equals(raised.criterion())))
                .switchIfEmpty(Mono.error(
                        () -> Refused.notFound("The report has no criterion '%s'.".formatted(raised.criterion()))))
                .map(rubric -> new About(raised.scoring(), rubric.version(), raised.criterion()));
    }

    private Mono<Integer> version(Transcript transcript, int scoring) {
        return scoring == Scoring.FIRST
                ? Mono.just(transcript.rubricVersion())
                : archive.findings(transcript.interview(), scoring)
                        .map(Archive.Judged::rubricVersion)
                        .switchIfEmpty(Mono.error(DisputeDesk::nothingYet));
    }

    private Mono<Void> unlessOpen(UUID interview, About about) {
        return disputes.of(interview)
                .filter(dispute -> dispute.about().isSame(about) && dispute.answer() == null)
                .next()
                .flatMap(open -> Mono.error(Refused.conflict("You dispute this already; somebody will look at it.")));
    }

    /** An answer as a rater sends it. */
    record Sent(Outcome outcome, @Nullable Integer level, String words) {}

    Mono<Dispute> answer(AccountId account, UUID id, Sent sent) {
        return disputes.find(id)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no dispute %s.".formatted(id))))
                .flatMap(dispute -> rated(account, dispute).flatMap(rater -> disputes.answer(id, checked(sent), rater)))
                .filter(kept -> kept > 0)
                .switchIfEmpty(Mono.error(() -> Refused.conflict("Somebody has answered this already.")))
                .then(Mono.defer(() -> disputes.find(id)));
    }

    /** Only somebody who has looked for themselves can say who is right. */
    private Mono<UUID> rated(AccountId account, Dispute dispute) {
        return Mono.zip(Mono.justOrEmpty(dispute.transcript()), copies.raters().known(account))
                .flatMap(both -> copies.sheets()
                        .newest(both.getT1())
                        .filter(sheet -> sheet.rater().equals(both.getT2().id()))
                        .next()
                        .map(sheet -> both.getT2().id()))
                .switchIfEmpty(Mono.error(() -> Refused.conflict("Rate this transcript first, then answer.")));
    }

    private Answer checked(Sent sent) {
        var level = sent.level();
        if (sent.outcome() == Outcome.CHANGED && (level == null || level < 0 || level > 4)) {
            throw Refused.faulty("Say which level it should be: 0 to 4.", List.of());
        }
        return new Answer(sent.outcome(), sent.outcome() == Outcome.CHANGED ? level : null, said(sent.words()), now());
    }

    private static String said(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw Refused.faulty("Say why, in at most %,d characters.".formatted(LONGEST), List.of());
        }
        return words.strip().replace("\0", "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
