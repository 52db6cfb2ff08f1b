package dev.rehearsal.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the page who is here; somebody who is nobody yet becomes a guest. */
@RestController
class MeController {

    private final Accounts accounts;
    private final ServerSecurityContextRepository contexts;
    private final AccountSettings settings;

    MeController(Accounts accounts, ServerSecurityContextRepository contexts, AccountSettings settings) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.settings = settings;
    }

    @GetMapping("/api/me")
    Mono<Me> me(@AuthenticationPrincipal @Nullable SignedIn person, ServerWebExchange exchange) {
        if (person != null) {
            return Mono.just(Me.of(person));
        }
        return settings.guests() ? welcomeGuest(exchange).map(Me::of) : Mono.error(new SignInFirst());
    }

    private Mono<SignedIn> welcomeGuest(ServerWebExchange exchange) {
        return accounts.newGuest()
                .flatMap(guest -> contexts.save(exchange, new SecurityContextImpl(authentication(guest)))
                        .thenReturn(guest));
    }

    private static UsernamePasswordAuthenticationToken authentication(SignedIn person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    /** The person as the page shows them. */
    record Me(String account, String name, boolean guest, List<String> roles) {

        static Me of(SignedIn person) {
            var roles = person.roles().stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .toList();
            return new Me(person.account().toString(), person.name(), person.guest(), roles);
        }
    }
}
