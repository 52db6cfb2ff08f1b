package dev.rehearsal.account;

import dev.rehearsal.platform.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.authorization.IpAddressReactiveAuthorizationManager;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.session.config.annotation.web.server.EnableSpringWebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who may ask for what; what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableSpringWebSession
class SecurityConfiguration {

    /** What is public holds no personal data: the pages, the bank's table of contents, and whether we are up. */
    private static final String[] PUBLIC = {
        "/api/me", "/api/engine", "/api/questions/**", "/api/plans/**", "/api/resources/**", "/actuator/health/**"
    };

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    ServerSecurityContextRepository securityContexts() {
        return new WebSessionServerSecurityContextRepository();
    }

    @Bean
    SecurityWebFilterChain door(
            ServerHttpSecurity http,
            ServerSecurityContextRepository contexts,
            ProblemWriter problems,
            AccountSettings settings) {
        return http.securityContextRepository(contexts)
                .authorizeExchange(routes -> allow(routes, settings))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .accessDeniedHandler((exchange, denied) -> problems.write(
                                exchange, HttpStatus.FORBIDDEN, "This page is out of date. Reload it and try again.")))
                .addFilterAfter(new CsrfCookieFilter(), SecurityWebFiltersOrder.CSRF)
                .headers(SecurityConfiguration::harden)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((exchange, refused) -> problems.write(
                                exchange, HttpStatus.UNAUTHORIZED, "Sign in first, or open the start page."))
                        .accessDeniedHandler((exchange, denied) ->
                                problems.write(exchange, HttpStatus.FORBIDDEN, "Your account may not do this.")))
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    private static CookieServerCsrfTokenRepository csrfCookie() {
        var cookie = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(attributes -> attributes.sameSite("Lax"));
        return cookie;
    }

    private static void allow(AuthorizeExchangeSpec routes, AccountSettings settings) {
        routes.pathMatchers(HttpMethod.GET, PUBLIC)
                .permitAll()
                .pathMatchers(HttpMethod.GET, "/actuator/prometheus")
                .access(fromAnyOf(settings))
                .pathMatchers("/actuator/**")
                .denyAll()
                .pathMatchers("/api/**")
                .authenticated()
                .pathMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .anyExchange()
                .denyAll();
    }

    private static ReactiveAuthorizationManager<AuthorizationContext> fromAnyOf(AccountSettings settings) {
        var ranges = settings.metricsFrom().stream()
                .map(IpAddressReactiveAuthorizationManager::hasIpAddress)
                .toList();
        return (person, context) -> Flux.fromIterable(ranges)
                .flatMap(range -> range.authorize(person, context))
                .any(AuthorizationResult::isGranted)
                .flatMap(granted -> Mono.just(new AuthorizationDecision(granted)));
    }

    private static void harden(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(API_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }
}
