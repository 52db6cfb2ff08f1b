package dev.rehearsal.interview.web;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import dev.rehearsal.interview.live.ServerMessage;
import dev.rehearsal.interview.room.Room;
import dev.rehearsal.interview.room.Rooms;
import dev.rehearsal.interview.room.Turns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What interviews hold about a person. It goes before what others have made of it. */
@Component
@Order(0)
class InterviewData implements PersonalData {

    private final Interviews interviews;
    private final Rooms rooms;
    private final Reception reception;
    private final ReportsKept reports;

    InterviewData(Interviews interviews, Rooms rooms, Reception reception, ReportsKept reports) {
        this.interviews = interviews;
        this.rooms = rooms;
        this.reception = reception;
        this.reports = reports;
    }

    /** All of one interview that is about the person. */
    record Kept(
            UUID id,
            String question,
            String target,
            Instant createdAt,
            String notes,
            List<ServerMessage.Spoken> turns,
            @Nullable Report report,
            List<ReportsKept.Again> scoredAgain) {}

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public Mono<Object> export(AccountId account) {
        return interviews
                .of(account)
                .concatMap(this::kept)
                .collectList()
                .filter(all -> !all.isEmpty())
                .map(all -> all);
    }

    @Override
    public Flux<Document> documents(AccountId account) {
        return interviews.of(account).concatMap(this::kept).map(Protocol::of);
    }

    private Mono<Kept> kept(Interview interview) {
        return Mono.zip(
                        interviews.notes(interview.id()),
                        rooms.in(interview.id(), Room::state),
                        reports.first(interview.id()).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        reports.later(interview.id()))
                .map(found -> new Kept(
                        interview.id(),
                        interview.plan().question().value(),
                        interview.plan().target().id(),
                        interview.createdAt(),
                        found.getT1(),
                        Turns.of(found.getT2()),
                        found.getT3().orElse(null),
                        found.getT4()));
    }

    @Override
    public Mono<Void> pass(AccountId guest, AccountId account) {
        return interviews.pass(guest, account);
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return interviews
                .of(account)
                .concatMap(interview -> reception.delete(interview.id()))
                .then();
    }
}
