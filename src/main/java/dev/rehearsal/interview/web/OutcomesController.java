package dev.rehearsal.interview.web;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.live.ServerMessage;
import dev.rehearsal.interview.room.Room;
import dev.rehearsal.interview.room.Rooms;
import dev.rehearsal.interview.room.Turns;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Status;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What came of an interview: what was said, and what the judge makes of it. */
@RestController
@RequestMapping("/api/interviews/{id}")
class OutcomesController {

    private final OwnInterviews own;
    private final Rooms rooms;
    private final Assessments assessments;
    private final Bank bank;

    OutcomesController(OwnInterviews own, Rooms rooms, Assessments assessments, Bank bank) {
        this.own = own;
        this.rooms = rooms;
        this.assessments = assessments;
        this.bank = bank;
    }

    record Script(List<ServerMessage.Spoken> turns) {}

    @GetMapping("/transcript")
    Mono<Script> transcript(@PathVariable String id, ServerWebExchange exchange) {
        return own.findShown(id, exchange)
                .flatMap(interview -> rooms.in(interview.id(), Room::state))
                .map(state -> new Script(Turns.of(state)));
    }

    @GetMapping("/report")
    Mono<Report> report(@PathVariable String id, ServerWebExchange exchange) {
        return own.findShown(id, exchange)
                .flatMap(interview ->
                        assessments.report(interview.id()).switchIfEmpty(Mono.defer(() -> firstReport(interview))));
    }

    @PostMapping("/report")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> judge(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return own.find(id, person)
                .flatMap(interview -> submitted(interview).then(assessments.judgeAgain(interview.id())));
    }

    // Asking for the report of an interview that was closed without a word is asking for it to be judged.
    private Mono<Report> firstReport(Interview interview) {
        return submitted(interview)
                .flatMap(state -> assessments.report(interview.id()))
                .switchIfEmpty(Mono.fromSupplier(() -> notEnded(interview)));
    }

    private Mono<InterviewState> submitted(Interview interview) {
        return rooms.in(
                interview.id(),
                room -> room.state()
                        .filter(state -> state.status() == Status.ENDED)
                        .flatMap(state -> room.handOver().thenReturn(state)));
    }

    private Report notEnded(Interview interview) {
        var plan = interview.plan();
        var title = bank.entry(plan.question()).question().profile().title();
        return Report.notEnded(interview.id(), plan.question(), title, plan.target(), plan.rubricVersion());
    }
}
