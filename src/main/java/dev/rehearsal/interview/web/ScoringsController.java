package dev.rehearsal.interview.web;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scorings;
import dev.rehearsal.assessment.Scorings.Choices;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The scorings of an interview, for its owner and for interviewers to whom it is shown; a link shows the first alone.
 */
@RestController
@RequestMapping("/api/interviews/{id}/scorings")
class ScoringsController {

    private final OwnInterviews own;
    private final ScoringDesk desk;
    private final Scorings scorings;

    ScoringsController(OwnInterviews own, ScoringDesk desk, Scorings scorings) {
        this.own = own;
        this.desk = desk;
        this.scorings = scorings;
    }

    @GetMapping
    Mono<ScoringDesk.All> all(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return own.findNamed(id, person).flatMap(interview -> desk.all(interview, person));
    }

    @GetMapping("/choices")
    Mono<Choices> choices(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return own.findNamed(id, person).flatMap(interview -> scorings.choices(interview.id()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ScoringLine> ask(
            @PathVariable String id, @RequestBody ScoringDesk.Wish wish, @AuthenticationPrincipal SignedIn person) {
        return own.findNamed(id, person).flatMap(interview -> desk.ask(interview, person, wish));
    }

    @GetMapping("/{number}/report")
    Mono<Report> report(@PathVariable String id, @PathVariable int number, @AuthenticationPrincipal SignedIn person) {
        return own.findNamed(id, person).flatMap(interview -> scorings.report(interview.id(), number));
    }

    @PostMapping("/{number}/judge")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> judge(@PathVariable String id, @PathVariable int number, @AuthenticationPrincipal SignedIn person) {
        return own.findNamed(id, person).flatMap(interview -> desk.judgeAgain(interview, person, number));
    }

    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> drop(@PathVariable String id, @PathVariable int number, @AuthenticationPrincipal SignedIn person) {
        return own.findNamed(id, person).flatMap(interview -> desk.drop(interview, person, number));
    }
}
