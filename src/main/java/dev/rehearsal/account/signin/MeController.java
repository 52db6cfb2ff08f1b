package dev.rehearsal.account.signin;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.edge.Limits;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the page who is here; somebody who is nobody yet becomes a guest. */
@RestController
class MeController {

    private final Accounts accounts;
    private final Entrance entrance;
    private final Limits limits;
    private final SignInSettings settings;

    MeController(Accounts accounts, Entrance entrance, Limits limits, SignInSettings settings) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping("/api/me")
    Mono<Me> me(@AuthenticationPrincipal @Nullable SignedIn person, ServerWebExchange exchange) {
        if (person != null) {
            return entrance.me(person);
        }
        return settings.guests()
                ? welcomeGuest(exchange)
                : Mono.error(new Refusal(HttpStatus.UNAUTHORIZED, "Sign in first, or open the start page."));
    }

    private Mono<Me> welcomeGuest(ServerWebExchange exchange) {
        return limits.guest(exchange)
                .then(Mono.defer(accounts::newGuest))
                .flatMap(guest -> entrance.admit(exchange, guest.id()));
    }
}
