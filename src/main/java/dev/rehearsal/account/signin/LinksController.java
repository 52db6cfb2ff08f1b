package dev.rehearsal.account.signin;

import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.edge.Limits;
import dev.rehearsal.platform.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens one-time links. Their token comes in the body, so that no log of addresses ever holds one. */
@RestController
class LinksController {

    private final OneTimeLinks links;
    private final LinkUse use;
    private final Entrance entrance;
    private final Limits limits;

    LinksController(OneTimeLinks links, LinkUse use, Entrance entrance, Limits limits) {
        this.links = links;
        this.use = use;
        this.entrance = entrance;
        this.limits = limits;
    }

    @PostMapping("/api/links/look")
    Mono<Shown> look(@RequestBody Token token) {
        return links.find(String.valueOf(token.token()))
                .map(Shown::of)
                .switchIfEmpty(Mono.error(LinksController::gone));
    }

    @PostMapping("/api/links/use")
    Mono<Me> use(
            @RequestBody Answer answer, @AuthenticationPrincipal @Nullable SignedIn here, ServerWebExchange exchange) {
        return links.find(String.valueOf(answer.token()))
                .switchIfEmpty(Mono.error(LinksController::gone))
                .delayUntil(link -> Mono.justOrEmpty(
                                Optional.ofNullable(link.guest().account()))
                        .flatMap(account -> limits.attempt(exchange, account.toString())))
                .flatMap(link -> use.use(here, link, answer))
                .switchIfEmpty(Mono.error(LinksController::gone))
                .flatMap(account -> entrance.admit(exchange, account));
    }

    private static Refusal gone() {
        return Refusal.notFound("This link does not work any more. Ask for a new one.");
    }

    /** The secret part of a link. */
    record Token(@Nullable String token) {

        /** Without the secret, whoever prints it. */
        @Override
        public String toString() {
            return "Token";
        }
    }

    /** What somebody fills in who was sent a link. */
    record Answer(
            @Nullable String token,
            @Nullable String password,
            @Nullable String name,
            @Nullable String email,
            @Nullable String code) {

        /** Without the secrets, whoever prints it. */
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** What the page needs to ask for the rest. */
    record Shown(
            String purpose,
            @Nullable String email,
            @Nullable String role,
            Instant expiresAt) {

        static Shown of(OneTimeLinks.Link link) {
            var role = link.guest().role();
            return new Shown(link.purpose().word(), link.guest().email(), word(role), link.expiresAt());
        }

        private static @Nullable String word(@Nullable Role role) {
            return role == null ? null : role.word();
        }
    }
}
