package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.edge.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sets up an authenticator, and takes it away again. */
@RestController
@RequestMapping("/api/account/second-factor")
class SecondFactorController {

    private final SecondFactorSetup setup;
    private final Entrance entrance;
    private final Limits limits;

    SecondFactorController(SecondFactorSetup setup, Entrance entrance, Limits limits) {
        this.setup = setup;
        this.entrance = entrance;
        this.limits = limits;
    }

    @PostMapping
    Mono<Secret> begin(
            @RequestBody Password typed, @AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return attempt(exchange, person).then(Mono.defer(() -> setup.begin(person.account(), typed.password())));
    }

    /** Roles that slept for want of a second factor wake up, so the session is a new one. */
    @PutMapping
    Mono<Codes> confirm(@RequestBody Code typed, @AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return attempt(exchange, person)
                .then(Mono.defer(() -> setup.confirm(person.account(), String.valueOf(typed.code()))))
                .delayUntil(codes -> setup.signOutElsewhere(exchange, person.account()))
                .delayUntil(codes -> entrance.admit(exchange, person.account()))
                .map(Codes::new);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@RequestBody Code typed, @AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return attempt(exchange, person)
                .then(Mono.defer(() -> setup.remove(person.account(), typed.code())))
                .then(Mono.defer(() -> setup.signOutElsewhere(exchange, person.account())))
                .then(Mono.defer(() -> entrance.admit(exchange, person.account())))
                .then();
    }

    @PostMapping("/recovery-codes")
    Mono<Codes> renew(@RequestBody Code typed, @AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return attempt(exchange, person)
                .then(Mono.defer(() -> setup.renewCodes(person.account(), typed.code())))
                .map(Codes::new);
    }

    private Mono<Void> attempt(ServerWebExchange exchange, SignedIn person) {
        AccountId account = person.account();
        return limits.attempt(exchange, account.toString());
    }

    /** Proof that it is still the same person. */
    record Password(@Nullable String password) {

        /** Without the secret, whoever prints it. */
        @Override
        public String toString() {
            return "Password";
        }
    }

    /** What the authenticator shows. */
    record Code(@Nullable String code) {}

    /** What the authenticator needs to know; the address is drawn as a QR code. */
    record Secret(String secret, String uri) {

        /** Without the secret, whoever prints it. */
        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** For the day on which the authenticator is lost; shown this once. */
    record Codes(List<String> recoveryCodes) {}
}
