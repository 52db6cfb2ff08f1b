package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scoring.Basis;
import dev.rehearsal.assessment.Scorings;
import dev.rehearsal.assessment.store.LaterReports.Order;
import dev.rehearsal.assessment.store.Reports.Kept;
import dev.rehearsal.platform.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Scorings in the database; the first is begun elsewhere, and all are judged the same way. */
@Component
final class StoredScorings implements Scorings {

    private final Shelf shelf;
    private final Menu menu;
    private final Judges judges;
    private final JudgingRounds rounds;

    StoredScorings(Shelf shelf, Menu menu, Judges judges, JudgingRounds rounds) {
        this.shelf = shelf;
        this.menu = menu;
        this.judges = judges;
        this.rounds = rounds;
    }

    /** Where they lie. */
    @Component
    record Shelf(Reports reports, LaterReports later, ReportReader reader) {}

    @Override
    public Flux<Scoring> of(UUID interview) {
        return shelf.later()
                .all(interview)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(shelf.reader()::progress);
    }

    @Override
    public Mono<Scoring> get(UUID interview, int number) {
        return kept(interview, number).map(Kept::scoring).flatMap(shelf.reader()::progress);
    }

    @Override
    public Mono<Report> report(UUID interview, int number) {
        return kept(interview, number).flatMap(shelf.reader()::read);
    }

    private Mono<Kept> kept(UUID interview, int number) {
        return shelf.reports()
                .find(interview, number)
                .switchIfEmpty(Mono.error(
                        () -> Refusal.notFound("This interview has no scoring with the number %d.".formatted(number))));
    }

    @Override
    public Mono<Choices> choices(UUID interview) {
        return shelf.later().all(interview).collectList().flatMap(known -> menu.of(interview, known));
    }

    @Override
    public Mono<Boolean> canAsk(UUID interview) {
        return shelf.later().all(interview).collectList().flatMap(known -> menu.isOpen(interview, known));
    }

    @Override
    public Mono<Scoring> ask(Wish wish) {
        var id = UUID.randomUUID();
        return Mono.zip(menu.judge(wish.judge()), menu.version(wish.interview(), wish.rubricVersion()))
                .flatMap(chosen -> {
                    var basis = new Basis(chosen.getT2(), chosen.getT1().judge());
                    return shelf.later()
                            .add(
                                    new Order(id, wish.interview(), basis, wish.by()),
                                    new ScoringRules(basis, menu.most())::check,
                                    judges.settle(id, wish.by(), chosen.getT1()));
                })
                .doOnNext(number -> rounds.ring(id))
                .flatMap(number -> get(wish.interview(), number));
    }

    @Override
    public Mono<Void> judgeAgain(UUID interview, int number) {
        return kept(interview, number)
                .flatMap(kept -> shelf.reports()
                        .reopen(kept.id())
                        .filter(opened -> opened > 0)
                        .doOnNext(opened -> rounds.ring(kept.id())))
                .then();
    }

    @Override
    public Mono<Void> drop(UUID interview, int number) {
        if (number == Scoring.FIRST) {
            return Mono.error(ScoringRules.refusal(
                    "first-scoring", "The first scoring stays as long as the interview: delete that instead."));
        }
        return kept(interview, number)
                .flatMap(kept -> shelf.later().drop(kept.id()).then(judges.forget(kept.id())));
    }

    @Override
    public Flux<Scoring> askedBy(UUID account) {
        return shelf.later().askedBy(account);
    }

    @Override
    public Mono<Void> forgetWhoAsked(UUID account) {
        return shelf.later().forgetWhoAsked(account);
    }

    @Override
    public Mono<Void> pass(UUID guest, UUID account) {
        return shelf.later().pass(guest, account);
    }
}
