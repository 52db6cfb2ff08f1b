package dev.rehearsal.account.signin;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.platform.Refusal;
import java.util.Objects;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has the provider's word checked, and finds or makes the account that it is about. */
@Component
class VouchedPeople implements ReactiveAuthenticationManager {

    private final ReactiveAuthenticationManager checked = new OidcAuthorizationCodeReactiveAuthenticationManager(
            new WebClientReactiveAuthorizationCodeTokenResponseClient(), new OidcReactiveOAuth2UserService());
    private final VouchedAccounts accounts;

    VouchedPeople(VouchedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication answer) {
        return checked.authenticate(answer)
                .ofType(OAuth2LoginAuthenticationToken.class)
                .flatMap(this::known)
                .switchIfEmpty(Mono.error(() -> new OAuth2AuthenticationException("not_openid")));
    }

    private Mono<Authentication> known(OAuth2LoginAuthenticationToken token) {
        if (!(token.getPrincipal() instanceof OidcUser user)) {
            return Mono.empty();
        }
        return here().map(guest -> accounts.of(user, guest))
                .defaultIfEmpty(accounts.of(user, null))
                .flatMap(found -> found)
                .map(account -> new OAuth2LoginAuthenticationToken(
                        token.getClientRegistration(),
                        token.getAuthorizationExchange(),
                        new VouchedPerson(account),
                        token.getAuthorities(),
                        Objects.requireNonNull(token.getAccessToken())))
                .cast(Authentication.class)
                .onErrorMap(
                        Refusal.class,
                        refused -> new OAuth2AuthenticationException(new OAuth2Error("refused"), refused));
    }

    /** Who practised in this browser until now. */
    private static Mono<SignedIn> here() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class);
    }
}
