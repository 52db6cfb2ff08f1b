package dev.rehearsal.account.signin;

import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.platform.Refusal;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which invitations are still open, and how an admin takes one back. */
@RestController
@RequestMapping("/api/admin/invitations")
@PreAuthorize("hasRole('ADMIN')")
class InvitationsController {

    private final OpenInvitations invitations;
    private final Audit audit;
    private final TransactionalOperator transactions;

    InvitationsController(OpenInvitations invitations, Audit audit, TransactionalOperator transactions) {
        this.invitations = invitations;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping
    Flux<Shown> open() {
        return invitations.all().map(Shown::of);
    }

    @DeleteMapping("/{invitation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdraw(@PathVariable String invitation, @AuthenticationPrincipal SignedIn admin) {
        return invitations
                .withdraw(invitation)
                .switchIfEmpty(Mono.error(() ->
                        Refusal.notFound("This invitation is not open any more: it was used, withdrawn or made anew.")))
                .flatMap(open -> audit.note(
                        AuditAction.INVITATION_WITHDRAWN,
                        admin.account(),
                        open.role().word()))
                .as(transactions::transactional);
    }

    /** An open invitation as admins see it. */
    record Shown(String id, String email, String role, Instant expiresAt) {

        static Shown of(OpenInvitations.Open open) {
            return new Shown(open.id(), open.email(), open.role().word(), open.expiresAt());
        }
    }
}
