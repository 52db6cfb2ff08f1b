package dev.rehearsal.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.rehearsal.interview.live.ClientMessage;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every route and every live command, asked for by everybody. A route that the matrix does not name fails. */
class AccessMatrixIT {

    private static final Matrix ROUTES = Matrix.read("/access-matrix.txt");

    @TempDir
    static Path folder;

    private static InProcess service;
    private static Cast cast;
    private static Requests requests;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                "rehearsal.account.first-admin.email=" + Cast.ADMIN,
                "rehearsal.account.first-admin.password=" + Cast.PASSWORD,
                "rehearsal.limits.exempt=127.0.0.0/8",
                "rehearsal.limits.per-account.sign-ins=10000/1m",
                "rehearsal.limits.per-account.sign-ins-from-anywhere=10000/1m",
                "rehearsal.limits.per-account.writes=10000/1m");
        cast = new Cast(service);
        requests = new Requests(cast);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theMatrixNamesEveryRouteAndNoOther() {
        var mapped = new TreeSet<String>();
        for (var mapping : service.parts(RequestMappingHandlerMapping.class)) {
            mapping.getHandlerMethods()
                    .keySet()
                    .forEach(route -> route.getPatternsCondition()
                            .getPatterns()
                            .forEach(pattern -> route.getMethodsCondition()
                                    .getMethods()
                                    .forEach(verb -> mapped.add(verb + " " + pattern))));
        }

        assertThat(new TreeSet<>(ROUTES.routes())).isEqualTo(mapped);
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsTheExpectedAnswerFrom() {
        return ROUTES.rows().entrySet().stream()
                .map(row ->
                        DynamicTest.dynamicTest(row.getKey(), () -> answersAsExpected(row.getKey(), row.getValue())));
    }

    /** A page of another site can make a browser send the cookies, and neither read nor guess the token. */
    @TestFactory
    Stream<DynamicTest> nothingIsChangedWithoutTheTokenOfThePageBy() {
        return ROUTES.rows().keySet().stream()
                .filter(route -> !route.startsWith("GET "))
                .map(route -> DynamicTest.dynamicTest(route, () -> isOutOfDate(route)));
    }

    private static void isOutOfDate(String route) {
        for (var actor : List.of(Actor.OWNER, Actor.ADMIN)) {
            var answer = cast.standing(actor).forged(route.split(" ")[0], requests.path(route), requests.body(route));
            assertThat(answer.expect(403).detail()).startsWith("This page is out of date.");
        }
    }

    @TestFactory
    Stream<DynamicTest> onlyTheOwnerCanSay() {
        return Arrays.stream(
                        ClientMessage.class.getAnnotation(JsonSubTypes.class).value())
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> onlyTheOwnerIsHeard(type.name())));
    }

    private void answersAsExpected(String route, Map<Actor, Integer> expected) {
        var answered = new EnumMap<Actor, Integer>(Actor.class);
        for (var actor : Actor.values()) {
            var visitor = Requests.changesSender(route) ? cast.fresh(actor) : cast.standing(actor);
            var answer = visitor.send(route.split(" ")[0], requests.path(route), requests.body(route));
            answered.put(actor, answer.status());
            assertThat(answer.header("Cache-Control")).as("no cache keeps it").contains("no-store");
        }

        assertThat(answered).isEqualTo(expected);
    }

    private void onlyTheOwnerIsHeard(String type) {
        var command = "{\"type\":\"%s\",\"id\":\"%s\",\"text\":\"A store for features.\",\"seq\":0}"
                .formatted(type, UUID.randomUUID());
        for (var actor : Actor.values()) {
            try (var line = LiveLine.open(cast.standing(actor), cast.interview())) {
                assertThat(line.status()).as(actor.name()).isEqualTo(expectedHandshake(actor));
                if (line.status() == 101) {
                    hears(line, type, command);
                }
            }
        }
    }

    private static void hears(LiveLine line, String type, String command) {
        line.send("{\"type\":\"start\",\"seq\":0}");
        if (type.equals("start")) {
            assertThat(line.textWith("welcome")).isNotEmpty();
            return;
        }
        line.send(command);
        assertThat(line.textWith(type.equals("ping") ? "pong" : command.split("\"")[7]))
                .isNotEmpty();
    }

    private static int expectedHandshake(Actor actor) {
        return switch (actor) {
            case OWNER -> 101;
            case NOBODY, LINK, EXPIRED, REVOKED -> 401;
            case GUEST, OTHER, INTERVIEWER, SHOWN, ADMIN -> 404;
        };
    }
}
