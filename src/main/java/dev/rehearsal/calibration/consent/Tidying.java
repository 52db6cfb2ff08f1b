package dev.rehearsal.calibration.consent;

import dev.rehearsal.account.ConsentTaker;
import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.calibration.dispute.Disputes;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.platform.StandingWork;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the pool in line with what owners allow: interviews that they have released come in, and copies that they have
 * taken back go, unless they are part of a golden set; those stay, and nothing says any more whose they were. It does
 * so at once when an owner decides, and by and by for what was not there to be done at once.
 */
@Component
public class Tidying extends StandingWork implements ConsentTaker {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Consents consents;
    private final Archive archive;
    private final Pool pool;
    private final Disputes disputes;

    Tidying(Consents consents, Archive archive, Pool pool, Disputes disputes) {
        super("The pool of transcripts could not be tidied");
        this.consents = consents;
        this.archive = archive;
        this.pool = pool;
        this.disputes = disputes;
    }

    /** Everything, now. */
    public Mono<Void> tidy() {
        return clear().then(takeBack()).then(takeIn());
    }

    @Override
    public Mono<Void> decided(UUID interview) {
        return consents.given(interview).flatMap(given -> given ? takeIn(interview) : takeBack(interview));
    }

    /** What was disputed in a scoring that its owner has deleted waits for nobody any more. */
    private Mono<Void> clear() {
        return known(disputes.later())
                .flatMapIterable(all -> all)
                .concatMap(later -> archive.holds(later.interview(), later.scoring())
                        .flatMap(held -> held ? Mono.empty() : disputes.forget(later)))
                .then();
    }

    private Mono<Void> takeIn() {
        return Mono.zip(known(consents.all()), known(pool.interviews()))
                .flatMapIterable(both -> without(both.getT1(), both.getT2()))
                .concatMap(this::takeIn)
                .then();
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Mono<Void> takeIn(UUID interview) {
        return archive.transcript(interview)
                .filter(Tidying::saysSomething)
                .flatMap(pool::share)
                .then();
    }

    private static boolean saysSomething(Transcript transcript) {
        return transcript.turns().stream().anyMatch(Turn.Candidate.class::isInstance);
    }

    private Mono<Void> takeBack() {
        return Mono.zip(known(Flux.merge(pool.interviews(), disputes.interviews())), known(consents.all()))
                .flatMapIterable(both -> without(both.getT1(), both.getT2()))
                .concatMap(this::takeBack)
                .then();
    }

    /** What is disputed may be read until somebody has answered, and no longer. */
    private Mono<Void> takeBack(UUID interview) {
        return archive.holds(interview)
                .flatMap(held -> held ? Mono.<Void>empty() : disputes.forget(interview))
                .then(disputes.isOpen(interview))
                .flatMap(open -> pool.takeBack(interview, open));
    }

    /** All of them before the first is looked at: a cursor would hold a connection that the looking needs. */
    private static <T> Mono<Set<T>> known(Flux<T> rows) {
        return rows.collect(Collectors.toSet());
    }

    @Override
    protected Flux<?> work() {
        return every(PAUSE, PAUSE, this::tidy);
    }
}
