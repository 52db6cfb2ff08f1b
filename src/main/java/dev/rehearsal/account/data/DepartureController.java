package dev.rehearsal.account.data;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.edge.Limits;
import dev.rehearsal.account.session.Admission;
import dev.rehearsal.account.signin.SignIn;
import dev.rehearsal.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets people go, with all that is theirs. */
@RestController
class DepartureController {

    private static final String WORD = "delete";

    private final Departure departure;
    private final SignIn signIn;
    private final Admission admission;
    private final Limits limits;

    DepartureController(Departure departure, SignIn signIn, Admission admission, Limits limits) {
        this.departure = departure;
        this.signIn = signIn;
        this.admission = admission;
        this.limits = limits;
    }

    @DeleteMapping("/api/account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> depart(@RequestBody Wish wish, @AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        if (!WORD.equals(wish.confirm())) {
            return Mono.error(Refusal.badRequest("Type the word delete to confirm."));
        }
        return limits.attempt(exchange, person.account().toString())
                .then(Mono.defer(() -> signIn.provePassword(person.account(), wish.password())))
                .then(Mono.defer(() -> departure.depart(person.account())))
                .then(Mono.defer(() -> admission.dismiss(exchange)));
    }

    /** That somebody means it, and is who they are. */
    record Wish(@Nullable String password, @Nullable String confirm) {

        /** Without the secret, whoever prints it. */
        @Override
        public String toString() {
            return "Wish";
        }
    }
}
