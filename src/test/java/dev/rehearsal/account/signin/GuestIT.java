package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.StandInInterviews;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;

class GuestIT {

    @TempDir
    Path folder;

    @Test
    void theFirstVisitMakesAGuestWhoIsKnownAfterARestart() {
        String account;
        ResponseCookie cookie;
        try (var service = start(folder)) {
            var answer = client(service)
                    .get()
                    .uri("/api/me")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(Me.class);
            cookie = answer.getResponseCookies().getFirst("rehearsal");
            account = answer.getResponseBody().blockFirst().account();
        }

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        try (var service = start(folder)) {
            client(service)
                    .get()
                    .uri("/api/me")
                    .cookie("rehearsal", cookie.getValue())
                    .exchange()
                    .expectBody()
                    .jsonPath("$.account")
                    .isEqualTo(account)
                    .jsonPath("$.guest")
                    .isEqualTo(true);
        }
    }

    @Nested
    class WhoeverComes {

        private static InProcess service;

        @BeforeAll
        static void begin(@TempDir Path folder) {
            service = start(folder);
        }

        @AfterAll
        static void end() {
            service.close();
        }

        @Test
        void whoeverIsNobodyYetGetsAProblemDetailAndNothingElse() {
            client(service)
                    .get()
                    .uri("/api/interviews")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.detail")
                    .isEqualTo("Sign in first, or open the start page.");
        }

        @Test
        void aMadeUpCookieIsNobody() {
            client(service)
                    .get()
                    .uri("/api/interviews")
                    .cookie("rehearsal", "made-up")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }

        @Test
        void aWriteWithoutTheTokenOfThePageIsRefused() {
            client(service)
                    .post()
                    .uri("/api/interviews")
                    .exchange()
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.detail")
                    .isEqualTo("This page is out of date. Reload it and try again.");
        }

        @Test
        void thePageCarriesAStrictPolicyWithANewNonceEachTime() {
            var first = policy(service);
            var second = policy(service);

            assertThat(first).contains("default-src 'self'", "script-src 'self' 'nonce-", "frame-ancestors 'none'");
            assertThat(first).isNotEqualTo(second);
            assertThat(first).doesNotContain("unsafe");
        }

        @Test
        void theMetricsAnswerToThisMachineAndTheRestOfTheActuatorToNobody() {
            client(service)
                    .get()
                    .uri("/actuator/health/readiness")
                    .exchange()
                    .expectStatus()
                    .isOk();
            client(service)
                    .get()
                    .uri("/actuator/prometheus")
                    .exchange()
                    .expectStatus()
                    .isOk();
            client(service).get().uri("/actuator/env").exchange().expectStatus().isUnauthorized();
        }
    }

    private static String policy(InProcess service) {
        return client(service)
                .get()
                .uri("/questions/feature-store")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Content-Security-Policy");
    }

    private static InProcess start(Path folder) {
        return InProcess.start(folder, List.of(StandInInterviews.class));
    }

    private static WebTestClient client(InProcess service) {
        return WebTestClient.bindToServer()
                .baseUrl(service.address().toString())
                .build();
    }
}
