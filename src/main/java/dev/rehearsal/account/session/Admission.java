package dev.rehearsal.account.session;

import dev.rehearsal.account.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Lets somebody in who has shown who they are, and shows them out. */
@Component
public class Admission {

    private final ServerSecurityContextRepository contexts;
    private final Belongings belongings;

    Admission(ServerSecurityContextRepository contexts, Belongings belongings) {
        this.contexts = contexts;
        this.belongings = belongings;
    }

    /**
     * Signs this browser in; its session gets a new id, so that nobody can have planted the old one. What was done here
     * as a guest comes along.
     */
    public Mono<SignedIn> admit(ServerWebExchange exchange, SignedIn person) {
        var device = Device.of(exchange.getRequest().getHeaders().getFirst("User-Agent"));
        return belongings
                .follow(contexts.load(exchange), person.account())
                .then(exchange.getSession())
                .doOnNext(session -> session.getAttributes().put(SessionAttributes.DEVICE, device))
                .then(contexts.save(exchange, new SecurityContextImpl(authentication(person))))
                .thenReturn(person);
    }

    /** Ends the session of this browser. */
    public Mono<Void> dismiss(ServerWebExchange exchange) {
        return exchange.getSession().flatMap(WebSession::invalidate);
    }

    private static UsernamePasswordAuthenticationToken authentication(SignedIn person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}
