package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.edge.Limits;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.StandInInterviews;
import dev.rehearsal.testing.Visitor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a sign-in leaves behind in the tables. */
class ArrivalIT {

    private static final int TOGETHER = 12;
    private static final String EMAIL = "ada@example.org";
    private static final String PASSWORD = "seven quiet herons";

    @TempDir
    static Path folder;

    private static InProcess service;
    private static String account;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                List.of(StandInInterviews.class),
                "rehearsal.limits.exempt=127.0.0.0/8",
                "rehearsal.limits.per-account.sign-ins=100/1h",
                "rehearsal.limits.per-account.sign-ins-from-anywhere=100/1h");
        account = Visitor.signedUp(service.address(), EMAIL, PASSWORD).account();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void nobodyIsInOfWhomTheTrailCannotTell() {
        var sessions = sessions();
        run("alter table audit_entry rename to audit_away");
        try {
            signIn(PASSWORD).expect(500);
        } finally {
            run("alter table audit_away rename to audit_entry");
        }

        assertThat(sessions()).isEqualTo(sessions);
        signIn(PASSWORD).expect(200);
        assertThat(sessions()).isEqualTo(sessions + 1);
    }

    @Test
    void thoseWhoComeTogetherAllComeInAndAreAllInTheTrail() throws Exception {
        var sessions = sessions();
        var told = entries("signed-in");

        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = browsers.invokeAll(IntStream.range(0, TOGETHER)
                    .<Callable<Visitor.Answer>>mapToObj(number -> () -> signIn(PASSWORD))
                    .toList());
            for (var one : all) {
                assertThat(one.get().expect(200).json().get("account").asString())
                        .isEqualTo(account);
            }
        }

        assertThat(sessions()).isEqualTo(sessions + TOGETHER);
        assertThat(entries("signed-in")).isEqualTo(told + TOGETHER);
    }

    @Test
    void aRefusalIsInTheTrailAndLeavesNoSession() {
        var sessions = sessions();
        var told = entries("sign-in-refused");

        signIn("eleven loud cormorants").expect(401);

        assertThat(sessions()).isEqualTo(sessions);
        assertThat(entries("sign-in-refused")).isEqualTo(told + 1);
    }

    @Test
    void roomIsLeftOnceSomebodyHasSaidSomething() {
        var limits = service.part(Limits.class);
        assertThat(limits.somebodyTalks()).isFalse();

        limits.message(AccountId.random());

        assertThat(limits.somebodyTalks()).isTrue();
    }

    private static Visitor.Answer signIn(String password) {
        return new Visitor(service.address()).post("/api/sign-in", Map.of("email", EMAIL, "password", password));
    }

    private static long sessions() {
        return count("select count(*) from web_session where account_id = '%s'".formatted(account));
    }

    private static long entries(String action) {
        return count("select count(*) from audit_entry where action = '%s'".formatted(action));
    }

    private static long count(String query) {
        return Objects.requireNonNull(service.part(DatabaseClient.class)
                .sql(query)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private static void run(String statement) {
        service.part(DatabaseClient.class).sql(statement).then().block();
    }
}
