package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.report.ReportWriter;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import reactor.core.publisher.Mono;

/** Judges one claimed report from where it stands to its end, keeping each finding as soon as it is made. */
@Component
final class JudgeRoom {

    private static final Logger log = LoggerFactory.getLogger(JudgeRoom.class);

    private final Judges judges;
    private final Claims claims;
    private final Cases cases;
    private final Clock clock;
    private final DressRehearsal rehearsal;

    JudgeRoom(Judges judges, Claims claims, Cases cases, Clock clock) {
        this.judges = judges;
        this.claims = claims;
        this.cases = cases;
        this.clock = clock;
        this.rehearsal = new DressRehearsal(judges);
    }

    /** Gets ready to judge. */
    Mono<Void> expect(Entry entry) {
        return rehearsal.hold(entry);
    }

    /** Who judges this interview. */
    Mono<JudgeName> judge(UUID interview) {
        return judges.of(interview).map(Judge::name);
    }

    /** Completes when the report is written, or when it turns out that somebody else writes it. */
    Mono<Void> hear(Claim claim) {
        return judges.of(claim.ledger()).map(Verified::new).flatMap(judge -> hear(claim, judge));
    }

    private Mono<Void> hear(Claim claim, Judge judge) {
        return claims.sign(claim, judge.name())
                .then(cases.of(claim.interview(), claim.subject().rubricVersion()))
                .onErrorResume(ErrorResponseException.class, gone -> setAside(claim, gone))
                .map(matter -> new Round(claim, matter, judge))
                .flatMap(round -> claims.findings(claim.report()).collectList().flatMap(known -> goOn(round, known)));
    }

    /** The question or this version of its rubric is no longer in the bank: nothing to judge by until it is back. */
    private Mono<Case> setAside(Claim claim, ErrorResponseException gone) {
        log.warn("Report {} waits for its rubric: {}", claim.report(), gone.getMessage());
        return claims.setAside(claim).then(Mono.empty());
    }

    private Mono<Void> goOn(Round round, List<Finding> known) {
        var findings = new ArrayList<>(known);
        return round.judge()
                .judge(round.heard(), pending(round.matter().rubric(), known))
                .doOnNext(findings::add)
                .filter(finding -> !(finding instanceof Finding.NotJudged))
                .concatMap(finding -> claims.add(round.claim(), finding))
                .then(round.judge().remarks(round.heard()))
                .onErrorResume(failure -> giveUp(round, findings, failure))
                .flatMap(remarks -> write(round, findings, remarks));
    }

    private static Collection<CriterionId> pending(Rubric rubric, List<Finding> known) {
        var done = known.stream().map(Finding::criterion).toList();
        return rubric.criteria().stream()
                .map(Rubric.Criterion::id)
                .filter(criterion -> !done.contains(criterion))
                .toList();
    }

    /** What could be judged stays; what could not says so and can be tried again. Nothing stands in for it. */
    private static Mono<Remarks> giveUp(Round round, List<Finding> findings, Throwable failure) {
        var claim = round.claim();
        log.warn("Report {} of interview {} is incomplete.", claim.report(), claim.interview(), failure);
        pending(round.matter().rubric(), findings)
                .forEach(criterion -> findings.add(
                        new Finding.NotJudged(criterion, "The judge could not be asked; it can be tried again.")));
        return Mono.just(Remarks.NONE);
    }

    private Mono<Void> write(Round round, List<Finding> findings, Remarks remarks) {
        return Mono.fromCallable(() -> new ReportWriter(round.matter(), findings, remarks)
                        .write(round.judge().name(), clock.instant()))
                .flatMap(report -> claims.complete(round.claim(), report))
                .then();
    }

    /** A report that is being judged. */
    private record Round(Claim claim, Case matter, Judge judge) {

        /** Under the name that its calls are counted by. */
        Case heard() {
            return matter.named(claim.ledger());
        }
    }
}
