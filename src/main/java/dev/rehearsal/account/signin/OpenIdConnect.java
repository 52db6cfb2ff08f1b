package dev.rehearsal.account.signin;

import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Signing in with somebody else's word: OpenID Connect with state, nonce and PKCE, where a provider is configured. Its
 * tokens serve to know the person and are kept nowhere.
 */
@Component
public class OpenIdConnect {

    private static final URI HOME = URI.create("/");
    private static final String REFUSED = "/sign-in?refused";

    private final ObjectProvider<ReactiveClientRegistrationRepository> providers;
    private final VouchedPeople people;
    private final Arrival arrival;

    OpenIdConnect(
            ObjectProvider<ReactiveClientRegistrationRepository> providers, VouchedPeople people, Arrival arrival) {
        this.providers = providers;
        this.people = people;
        this.arrival = arrival;
    }

    /** Adds it to the door; does nothing where no provider is configured. */
    public void configure(ServerHttpSecurity http) {
        providers.ifAvailable(registrations -> http.oauth2Login(login -> login.authenticationManager(people)
                .authorizationRequestResolver(withPkce(registrations))
                .authorizedClientRepository(new KeepsNoClients())
                .authenticationSuccessHandler(
                        (exchange, person) -> welcome(exchange, Objects.requireNonNull(person.getPrincipal())))
                .authenticationFailureHandler(new RedirectServerAuthenticationFailureHandler(REFUSED))));
    }

    private static ServerOAuth2AuthorizationRequestResolver withPkce(ReactiveClientRegistrationRepository providers) {
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(providers);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private Mono<Void> welcome(WebFilterExchange filter, Object principal) {
        if (!(principal instanceof VouchedPerson vouched)) {
            return Mono.error(new IllegalStateException("Somebody came in past the provider"));
        }
        var exchange = filter.getExchange();
        return arrival.admitVouched(exchange, vouched.account()).then(Mono.fromRunnable(() -> {
            exchange.getResponse().setStatusCode(HttpStatus.FOUND);
            exchange.getResponse().getHeaders().setLocation(HOME);
        }));
    }
}
