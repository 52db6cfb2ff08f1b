package dev.rehearsal.account.door;

import dev.rehearsal.account.sharing.LinkHolders;
import dev.rehearsal.account.signin.OpenIdConnect;
import org.springframework.security.authorization.AuthenticatedReactiveAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.authorization.IpAddressReactiveAuthorizationManager;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decisions of the door that need more than a look at the path. */
@Component
class Guards {

    private final DoorSettings settings;
    private final LinkHolders holders;
    private final OpenIdConnect openIdConnect;

    Guards(DoorSettings settings, LinkHolders holders, OpenIdConnect openIdConnect) {
        this.settings = settings;
        this.holders = holders;
        this.openIdConnect = openIdConnect;
    }

    void openIdConnect(ServerHttpSecurity http) {
        openIdConnect.configure(http);
    }

    ReactiveAuthorizationManager<AuthorizationContext> fromMetricsAddress() {
        var ranges = settings.metricsFrom().stream()
                .map(IpAddressReactiveAuthorizationManager::hasIpAddress)
                .toList();
        return (person, context) -> Flux.fromIterable(ranges)
                .flatMap(range -> range.authorize(person, context))
                .any(AuthorizationResult::isGranted)
                .flatMap(granted -> Mono.just(new AuthorizationDecision(granted)));
    }

    /** Lets through to the route, which then looks whether it is this interview that may be read. */
    ReactiveAuthorizationManager<AuthorizationContext> signedInOrHoldingALink() {
        var signedIn = AuthenticatedReactiveAuthorizationManager.<AuthorizationContext>authenticated();
        return (person, context) -> holders.interviewOf(context.getExchange())
                .<AuthorizationResult>map(interview -> new AuthorizationDecision(true))
                .switchIfEmpty(Mono.defer(() -> signedIn.authorize(person, context)));
    }
}
