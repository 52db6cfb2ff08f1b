package dev.rehearsal.interview.web;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scorings;
import dev.rehearsal.engine.ModelUse;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.web.ScoringLine.Viewing;
import dev.rehearsal.platform.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has interviews scored again for those who may ask: their owners, and interviewers to whom they show them. */
@Component
class ScoringDesk {

    private static final String JUDGING = "judge";

    private final Scorings scorings;
    private final ModelUse use;
    private final Audit audit;

    ScoringDesk(Scorings scorings, ModelUse use, Audit audit) {
        this.scorings = scorings;
        this.use = use;
        this.audit = audit;
    }

    /**
     * All scorings of an interview.
     *
     * @param canAsk whether another one could be asked for
     */
    record All(List<ScoringLine> scorings, boolean canAsk) {}

    Mono<All> all(Interview interview, SignedIn person) {
        var viewing = new Viewing(person.account(), interview.owner());
        var lines = scorings.of(interview.id())
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(scoring -> line(scoring, viewing))
                .collectList();
        return Mono.zip(lines, scorings.canAsk(interview.id()), All::new);
    }

    private Mono<ScoringLine> line(Scoring scoring, Viewing viewing) {
        return cost(scoring).map(cost -> ScoringLine.of(scoring, viewing, cost.orElse(null)));
    }

    private Mono<Optional<BigDecimal>> cost(Scoring scoring) {
        return use.of(scoring.ledger())
                .map(lines -> lines.stream()
                        .filter(line -> line.purpose().equals(JUDGING))
                        .map(ModelUse.Line::costUsd)
                        .toList())
                .map(costs -> costs.isEmpty() || costs.stream().anyMatch(Objects::isNull)
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** What somebody wants. */
    record Wish(@Nullable Integer rubricVersion, @Nullable String judge) {}

    Mono<ScoringLine> ask(Interview interview, SignedIn person, Wish wish) {
        if (wish.rubricVersion() == null || wish.judge() == null) {
            return Mono.error(() -> new NotUnderstood("A scoring needs a version of the rubric and a judge."));
        }
        var viewing = new Viewing(person.account(), interview.owner());
        return scorings.ask(new Scorings.Wish(
                        interview.id(),
                        wish.rubricVersion(),
                        wish.judge(),
                        person.account().value()))
                .delayUntil(scoring -> note(AuditAction.SCORED_AGAIN, scoring, viewing))
                .flatMap(scoring -> line(scoring, viewing));
    }

    Mono<Void> judgeAgain(Interview interview, SignedIn person, int number) {
        return allowed(interview, person, number, Viewing::mayRetry, "Only who asked for it can have it judged again.")
                .flatMap(scoring -> scorings.judgeAgain(interview.id(), number));
    }

    Mono<Void> drop(Interview interview, SignedIn person, int number) {
        var viewing = new Viewing(person.account(), interview.owner());
        return allowed(
                        interview,
                        person,
                        number,
                        ScoringDesk::isTheirs,
                        "Only who asked for it, or the candidate, can.")
                .flatMap(scoring -> scorings.drop(interview.id(), number)
                        .then(note(AuditAction.SCORING_DELETED, scoring, viewing)));
    }

    /** The first is nobody's to delete, which the scorings say themselves. */
    private static boolean isTheirs(Viewing viewing, Scoring scoring) {
        return scoring.isFirst() || viewing.mayDelete(scoring);
    }

    private Mono<Scoring> allowed(
            Interview interview, SignedIn person, int number, BiPredicate<Viewing, Scoring> rule, String whyNot) {
        var viewing = new Viewing(person.account(), interview.owner());
        return scorings.get(interview.id(), number)
                .filter(scoring -> rule.test(viewing, scoring))
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.FORBIDDEN, whyNot)));
    }

    private Mono<Void> note(AuditAction action, Scoring scoring, Viewing viewing) {
        var subject = viewing.isOwners() ? null : viewing.owner();
        return audit.note(
                action,
                viewing.viewer(),
                subject,
                "rubric version " + scoring.basis().rubricVersion());
    }
}
