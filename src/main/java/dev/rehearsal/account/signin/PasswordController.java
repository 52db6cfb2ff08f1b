package dev.rehearsal.account.signin;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.edge.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Changing a password that one knows, and getting over one that one has forgotten. */
@RestController
class PasswordController {

    private final PasswordChange change;
    private final ForgottenPasswords forgotten;
    private final Entrance entrance;
    private final Limits limits;

    PasswordController(PasswordChange change, ForgottenPasswords forgotten, Entrance entrance, Limits limits) {
        this.change = change;
        this.forgotten = forgotten;
        this.entrance = entrance;
        this.limits = limits;
    }

    @PutMapping("/api/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> change(@RequestBody Change wish, @AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return limits.attempt(exchange, person.account().toString())
                .then(Mono.defer(() -> change.change(exchange, person.account(), wish)))
                // a new session for this browser; all others have ended
                .then(Mono.defer(() -> entrance.admit(exchange, person.account())))
                .then();
    }

    @PostMapping("/api/password/forgotten")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> forgotten(@RequestBody Forgotten wish, ServerWebExchange exchange) {
        var email = Emails.tidy(wish.email());
        return limits.attempt(exchange, email).then(Mono.defer(() -> forgotten.help(email)));
    }

    /** The password that was, and the one that shall be. */
    record Change(@Nullable String current, @Nullable String fresh) {

        /** Without the secrets, whoever prints it. */
        @Override
        public String toString() {
            return "Change";
        }
    }

    /** Who has forgotten theirs. */
    record Forgotten(@Nullable String email) {}
}
