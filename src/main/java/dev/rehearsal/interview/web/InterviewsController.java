package dev.rehearsal.interview.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.interview.journal.Interviews;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A candidate's interviews: sets them up, lists them, keeps notes beside them, deletes them. */
@RestController
@RequestMapping("/api/interviews")
class InterviewsController {

    private static final int LONGEST_NOTES = 20_000;

    private final OwnInterviews own;
    private final Interviews interviews;
    private final Reception reception;
    private final History history;

    InterviewsController(OwnInterviews own, Interviews interviews, Reception reception, History history) {
        this.own = own;
        this.interviews = interviews;
        this.reception = reception;
        this.history = history;
    }

    record Begun(UUID id) {}

    record Notes(@Nullable String text) {}

    /** One interview with its question and the candidate's notes. */
    record Whole(@JsonUnwrapped InterviewLine line, Object brief, String notes) {}

    @PostMapping
    Mono<ResponseEntity<Begun>> begin(@RequestBody Reception.Wish wish, @AuthenticationPrincipal SignedIn person) {
        return reception
                .begin(wish, person.account())
                .map(made -> ResponseEntity.status(made.before() ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(new Begun(made.interview().id())));
    }

    @GetMapping
    Mono<List<InterviewLine>> all(@AuthenticationPrincipal SignedIn person) {
        return history.of(person.account());
    }

    @GetMapping("/{id}")
    Mono<Whole> one(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return own.find(id, person)
                .flatMap(interview -> Mono.zip(history.line(interview), interviews.notes(interview.id()))
                        .map(found -> new Whole(found.getT1(), reception.brief(interview), found.getT2())));
    }

    @PutMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(@PathVariable String id, @RequestBody Notes notes, @AuthenticationPrincipal SignedIn person) {
        return own.find(id, person).flatMap(interview -> interviews.note(interview.id(), readable(notes)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> delete(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return own.find(id, person)
                .flatMap(interview -> reception.delete(interview.id()).then(own.deleted(interview)));
    }

    private static String readable(Notes notes) {
        var text = notes.text();
        if (text == null) {
            throw new NotUnderstood("Notes need a text.");
        }
        if (text.length() > LONGEST_NOTES) {
            throw new NotUnderstood("Notes may have 20,000 characters and these have %,d.".formatted(text.length()));
        }
        return Reception.storable(text);
    }
}
