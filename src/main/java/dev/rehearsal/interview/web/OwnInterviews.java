package dev.rehearsal.interview.web;

import dev.rehearsal.account.Access;
import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Ownership;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import dev.rehearsal.platform.Draw;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The one way from an address to an interview. */
@Component
class OwnInterviews implements Ownership {

    private final Interviews interviews;
    private final Access access;
    private final Bank bank;
    private final String salt = UUID.randomUUID().toString();

    OwnInterviews(Interviews interviews, Access access, Bank bank) {
        this.interviews = interviews;
        this.access = access;
        this.bank = bank;
    }

    /** The interview, if it is this person's; fails with {@link InterviewNotFound} otherwise, for whatever reason. */
    Mono<Interview> find(String id, SignedIn person) {
        return read(id).flatMap(interview -> interviews.find(interview, person.account()))
                .switchIfEmpty(Mono.error(() -> new InterviewNotFound(id)));
    }

    /** The interview, if whoever sent this request is shown it; fails with {@link InterviewNotFound} otherwise. */
    Mono<Interview> findShown(String id, ServerWebExchange exchange) {
        return read(id).flatMap(interviews::find)
                .filterWhen(interview -> access.mayRead(exchange, interview.id(), interview.owner()))
                .switchIfEmpty(Mono.error(() -> new InterviewNotFound(id)));
    }

    /** The interview, if it is this person's or is shown to them by name; fails otherwise as if there were none. */
    Mono<Interview> findNamed(String id, SignedIn person) {
        return read(id).flatMap(interviews::find)
                .filterWhen(interview -> access.mayRead(person, interview.id(), interview.owner()))
                .switchIfEmpty(Mono.error(() -> new InterviewNotFound(id)));
    }

    /** To be told when an interview was deleted by its owner. */
    Mono<Void> deleted(Interview interview) {
        return access.forget(interview.id(), interview.owner());
    }

    @Override
    public Mono<Boolean> owns(UUID interview, AccountId account) {
        return interviews.find(interview, account).hasElement();
    }

    /** A question that the bank has no more leaves its id. */
    @Override
    public Mono<String> title(UUID interview) {
        return interviews
                .find(interview)
                .map(found -> found.plan().question())
                .flatMap(question -> Mono.fromSupplier(
                                () -> bank.entry(question).question().profile().title())
                        .onErrorReturn(QuestionNotFound.class, question.value()));
    }

    @Override
    public Mono<UUID> unit(UUID interview) {
        return interviews
                .find(interview)
                .map(found -> UUID.nameUUIDFromBytes((salt + found.owner()).getBytes(StandardCharsets.UTF_8)))
                .defaultIfEmpty(interview);
    }

    @Override
    public Mono<Boolean> isDrawn(UUID interview, String draw, double share) {
        return interviews
                .find(interview)
                .map(found -> new Draw(draw, share).includes(found.owner().value()))
                .defaultIfEmpty(false);
    }

    private static Mono<UUID> read(String id) {
        return Mono.fromSupplier(() -> UUID.fromString(id))
                .onErrorMap(IllegalArgumentException.class, malformed -> new InterviewNotFound(id));
    }
}
