package dev.rehearsal.interview.web;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one way from an address to an interview. */
@Component
class OwnInterviews {

    private final Interviews interviews;

    OwnInterviews(Interviews interviews) {
        this.interviews = interviews;
    }

    /** The interview, if it is this person's; fails with {@link InterviewNotFound} otherwise, for whatever reason. */
    Mono<Interview> find(String id, SignedIn person) {
        return Mono.fromSupplier(() -> UUID.fromString(id))
                .onErrorMap(IllegalArgumentException.class, malformed -> new InterviewNotFound(id))
                .flatMap(interview -> interviews.find(interview, person.account()))
                .switchIfEmpty(Mono.error(() -> new InterviewNotFound(id)));
    }
}
