package dev.rehearsal.calibration;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.testing.InProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, with people who use the studio. */
final class Studio implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final InProcess service;

    Studio(Path folder, String... settings) {
        service = InProcess.start(folder, settings);
    }

    <T> T part(Class<T> type) {
        return service.part(type);
    }

    Person interviewer() {
        return person(EnumSet.of(Role.CANDIDATE, Role.INTERVIEWER));
    }

    Person candidate() {
        return person(EnumSet.of(Role.CANDIDATE));
    }

    private Person person(Set<Role> roles) {
        var account = new AccountId(UUID.randomUUID());
        part(DatabaseClient.class)
                .sql("insert into account (id, name, guest, created_at) values (:id, 'Somebody', true, :now)")
                .bind("id", account.value())
                .bind("now", Instant.now().atOffset(ZoneOffset.UTC))
                .then()
                .block();
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account, "Somebody", false, roles), null, authorities);
        var client = WebTestClient.bindToApplicationContext(service.context())
                .apply(SecurityMockServerConfigurers.springSecurity())
                .apply(SecurityMockServerConfigurers.mockAuthentication(authentication))
                .configureClient()
                .defaultCookie("XSRF-TOKEN", "of-the-page")
                .defaultHeader("X-XSRF-TOKEN", "of-the-page")
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(32 * 1024 * 1024))
                .build();
        return new Person(account, client);
    }

    /** Somebody with a browser. */
    record Person(AccountId account, WebTestClient client) {

        JsonNode get(String address, Object... values) {
            return json(
                    client.get().uri(address, values).exchange().expectStatus().isOk());
        }

        int refused(String address, Object... values) {
            return client.get()
                    .uri(address, values)
                    .exchange()
                    .returnResult(String.class)
                    .getStatus()
                    .value();
        }

        Answer post(String address, Object body, Object... values) {
            var answer = client.post()
                    .uri(address, values)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange();
            return Answer.of(answer);
        }

        Answer put(String address, Object body, Object... values) {
            var answer = client.put()
                    .uri(address, values)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange();
            return Answer.of(answer);
        }

        Answer send(String address, String text, Object... values) {
            var answer = client.post()
                    .uri(address, values)
                    .contentType(MediaType.TEXT_PLAIN)
                    .bodyValue(text)
                    .exchange();
            return Answer.of(answer);
        }

        String text(String address, Object... values) {
            return new String(
                    client.get()
                            .uri(address, values)
                            .exchange()
                            .expectStatus()
                            .isOk()
                            .expectBody()
                            .returnResult()
                            .getResponseBody(),
                    StandardCharsets.UTF_8);
        }

        Answer delete(String address, Object body, Object... values) {
            var answer = client.method(HttpMethod.DELETE)
                    .uri(address, values)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange();
            return Answer.of(answer);
        }

        JsonNode finished(String run) {
            return finished("/api/calibration/runs/{id}", run);
        }

        JsonNode finished(String address, String run) {
            return Flux.interval(Duration.ZERO, Duration.ofMillis(100), Schedulers.boundedElastic())
                    .map(tick -> get(address, run))
                    .filter(one -> !one.get("status").stringValue().equals("running"))
                    .blockFirst(PATIENCE);
        }

        private static JsonNode json(WebTestClient.ResponseSpec answer) {
            return Answer.of(answer).body();
        }
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {

        static Answer of(WebTestClient.ResponseSpec answer) {
            var result = answer.expectBody().returnResult();
            var bytes = result.getResponseBody();
            var mapper = JsonMapper.shared();
            return new Answer(
                    result.getStatus().value(),
                    bytes == null || bytes.length == 0 ? mapper.createObjectNode() : mapper.readTree(bytes));
        }

        String text(String field) {
            return body.get(field).stringValue();
        }
    }

    /** All parts let go of a person, in the order in which they do when an account is deleted. */
    void erase(Person person) {
        Flux.fromStream(service.context().getBeanProvider(PersonalData.class).orderedStream())
                .concatMap(part -> part.erase(person.account()))
                .blockLast();
    }

    /** What the trail has noted. */
    List<String> trail() {
        return part(DatabaseClient.class)
                .sql("select action from audit_entry order by seq")
                .map(row -> row.get("action", String.class))
                .all()
                .collectList()
                .block();
    }

    static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(node -> node.get(field).stringValue()).toList();
    }

    @Override
    public void close() {
        service.close();
    }
}
