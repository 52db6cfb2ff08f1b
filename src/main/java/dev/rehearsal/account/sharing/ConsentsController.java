package dev.rehearsal.account.sharing;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asks candidates whether an interview may serve to calibrate the judges, and takes a no at any time. */
@RestController
@RequestMapping("/api/consents/{interview}")
class ConsentsController {

    private final Possession own;
    private final Consents consents;
    private final Deciding deciding;
    private final Audit audit;

    ConsentsController(Possession own, Consents consents, Deciding deciding, Audit audit) {
        this.own = own;
        this.consents = consents;
        this.deciding = deciding;
        this.audit = audit;
    }

    @GetMapping
    Mono<Shown> consent(@PathVariable UUID interview, @AuthenticationPrincipal SignedIn person) {
        return own.require(interview, person.account())
                .flatMap(mine ->
                        consents.since(mine).map(at -> new Shown(true, at)).defaultIfEmpty(new Shown(false, null)));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> decide(
            @PathVariable UUID interview, @RequestBody Decision wish, @AuthenticationPrincipal SignedIn person) {
        return own.require(interview, person.account())
                .flatMap(mine -> wish.given() ? consents.give(mine, person.account()) : consents.withdraw(mine))
                .then(Mono.defer(() -> deciding.tell(interview)))
                .then(Mono.defer(() -> audit.note(
                        wish.given() ? AuditAction.CONSENT_GIVEN : AuditAction.CONSENT_WITHDRAWN,
                        person.account(),
                        "calibration")));
    }

    /** Yes or no. */
    record Decision(boolean given) {}

    /** What was decided, and when. */
    record Shown(boolean given, @Nullable Instant at) {}
}
