package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.platform.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How admins let people in: by invitation, by a new password, by taking away a second factor that was lost. */
@RestController
@RequestMapping("/api/admin")
@PreAuthorize("hasRole('ADMIN')")
class HelpController {

    private final Help help;

    HelpController(Help help) {
        this.help = help;
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Invited> invite(@RequestBody Invitation wish, @AuthenticationPrincipal SignedIn admin) {
        return Mono.fromSupplier(() -> guest(wish)).flatMap(guest -> help.invite(admin.account(), guest));
    }

    @PostMapping("/people/{account}/password-link")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<OneTimeLinks.Made> passwordLink(@PathVariable UUID account, @AuthenticationPrincipal SignedIn admin) {
        return help.passwordLink(admin.account(), new AccountId(account));
    }

    @DeleteMapping("/people/{account}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> removeSecondFactor(@PathVariable UUID account, @AuthenticationPrincipal SignedIn admin) {
        return help.removeSecondFactor(admin.account(), new AccountId(account));
    }

    private static OneTimeLinks.Guest guest(Invitation wish) {
        var role = Role.of(String.valueOf(wish.role()))
                .orElseThrow(() -> Refusal.badRequest("The roles are candidate, interviewer and admin."));
        return new OneTimeLinks.Guest(null, Emails.valid(wish.email()), role);
    }

    /** Whom an admin wants here, and as what. */
    record Invitation(@Nullable String email, @Nullable String role) {}

    /**
     * What to hand to the invited.
     *
     * @param mailed whether they have it already
     */
    record Invited(String path, Instant expiresAt, boolean mailed) {}
}
