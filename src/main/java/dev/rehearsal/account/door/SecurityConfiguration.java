package dev.rehearsal.account.door;

import dev.rehearsal.account.Role;
import dev.rehearsal.platform.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.session.config.annotation.web.server.EnableSpringWebSession;

/** Who may ask for what; what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
@EnableSpringWebSession
class SecurityConfiguration {

    /** What is public holds no personal data: the pages, the bank's table of contents, and whether we are up. */
    private static final String[] PUBLIC = {
        "/api/me",
        "/api/sign-in",
        "/api/engine",
        "/api/questions/**",
        "/api/plans/**",
        "/api/resources/**",
        "/api/judge-quality",
        "/actuator/health/**"
    };

    /** Ways in: whoever uses them is nobody yet. */
    private static final String[] WAYS_IN = {
        "/api/sign-in",
        "/api/sign-up",
        "/api/password/forgotten",
        "/api/links/look",
        "/api/links/use",
        "/api/shared/open"
    };

    /** What a link can show to somebody who is not signed in. */
    private static final String[] SHARED = {"/api/interviews/*/report", "/api/interviews/*/transcript"};

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    ServerSecurityContextRepository securityContexts() {
        return new WebSessionServerSecurityContextRepository();
    }

    /** Its observations would hang about for as long as a socket is open, and tell nothing that anybody asked for. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityWebFilterChain door(
            ServerHttpSecurity http, ServerSecurityContextRepository contexts, ProblemWriter problems, Guards guards) {
        guards.openIdConnect(http);
        return http.securityContextRepository(contexts)
                .authorizeExchange(routes -> allow(routes, guards))
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfCookies())
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

    private static void allow(AuthorizeExchangeSpec routes, Guards guards) {
        routes.pathMatchers(HttpMethod.GET, PUBLIC)
                .permitAll()
                .pathMatchers(HttpMethod.GET, "/actuator/prometheus")
                .access(guards.fromMetricsAddress())
                .pathMatchers("/actuator/**")
                .denyAll()
                .pathMatchers(HttpMethod.POST, WAYS_IN)
                .permitAll()
                .pathMatchers(HttpMethod.GET, SHARED)
                .access(guards.signedInOrHoldingALink())
                .pathMatchers("/api/admin/**")
                .hasRole(Role.ADMIN.name())
                .pathMatchers("/api/shared")
                .hasRole(Role.INTERVIEWER.name())
                .pathMatchers("/api/calibration/**")
                .hasAnyRole(Role.INTERVIEWER.name(), Role.ADMIN.name())
                .pathMatchers("/api/**")
                .authenticated()
                .pathMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .anyExchange()
                .denyAll();
    }

    private static void harden(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(API_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicy(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }
}
