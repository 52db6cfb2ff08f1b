package dev.rehearsal.account.signin;

import dev.rehearsal.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in with a password, and out again. */
@RestController
class SignInController {

    private final SignIn signIn;
    private final SignInLine line;
    private final Arrival arrival;
    private final Leaving leaving;

    SignInController(SignIn signIn, SignInLine line, Arrival arrival, Leaving leaving) {
        this.signIn = signIn;
        this.line = line;
        this.arrival = arrival;
        this.leaving = leaving;
    }

    @PostMapping("/api/sign-in")
    Mono<Me> signIn(@RequestBody Proof proof, ServerWebExchange exchange) {
        var email = Emails.tidy(proof.email());
        var how = proof.code() == null ? "password" : "password and code";
        return line.attempt(
                exchange,
                email,
                Mono.defer(() -> signIn.prove(email, proof.password(), proof.code()))
                        .flatMap(account -> arrival.admit(exchange, account, how)));
    }

    @PostMapping("/api/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOut(@AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return leaving.leave(exchange, person.account());
    }

    @PostMapping("/api/sign-out-everywhere")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOutEverywhere(@AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return leaving.leaveEverywhere(exchange, person.account());
    }

    /** What somebody says to prove who they are. */
    record Proof(
            @Nullable String email,
            @Nullable String password,
            @Nullable String code) {

        /** Without the secrets, whoever prints it. */
        @Override
        public String toString() {
            return "Proof";
        }
    }
}
