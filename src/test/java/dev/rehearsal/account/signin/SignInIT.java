package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.StandInInterviews;
import dev.rehearsal.testing.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInIT {

    private static final String PASSWORD = "seven quiet herons";
    private static final String OTHER = "eleven loud cormorants";

    @TempDir
    static Path folder;

    private static InProcess service;
    private static URI address;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                List.of(StandInInterviews.class),
                "rehearsal.account.first-admin.email=root@example.org",
                "rehearsal.account.first-admin.password=" + PASSWORD,
                "rehearsal.account.second-factor-for=admin",
                "rehearsal.limits.exempt=127.0.0.0/8",
                "rehearsal.limits.per-account.sign-ins=10/1h");
        address = service.address();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Nested
    class WhoSignsUp {

        @Test
        void staysTheSameAccountUnderANewSession() {
            var visitor = Visitor.guest(address);
            var account = visitor.account();
            var session = visitor.cookie("rehearsal");

            var me = visitor.post("/api/sign-up", wish("Ada@Example.org ", "Ada", PASSWORD))
                    .expect(201)
                    .json();

            assertThat(me.get("account").asString()).isEqualTo(account);
            assertThat(me.get("guest").asBoolean()).isFalse();
            assertThat(me.get("email").asString()).isEqualTo("ada@example.org");
            assertThat(visitor.cookie("rehearsal")).isNotEqualTo(session);
        }

        @Test
        void leavesTheOldSessionIdWorthless() {
            var visitor = Visitor.guest(address);
            var before = visitor.cookieHeader();

            visitor.post("/api/sign-up", wish("grace@example.org", "Grace", PASSWORD))
                    .expect(201);

            new Visitor(address).with("Cookie", before).get("/api/account").expect(401);
        }

        @Test
        void cannotTakeAnAddressThatIsTaken() {
            Visitor.signedUp(address, "taken@example.org", PASSWORD);

            var answer = Visitor.guest(address).post("/api/sign-up", wish("TAKEN@example.org", "Other", PASSWORD));

            assertThat(answer.expect(409).detail()).startsWith("There is an account with this e-mail address.");
        }

        @Test
        void hearsWhatIsWrongWithAPassword() {
            var visitor = Visitor.guest(address);

            assertThat(visitor.post("/api/sign-up", wish("new@example.org", "New", "short"))
                            .expect(400)
                            .detail())
                    .contains("at least 12 characters");
            assertThat(visitor.post("/api/sign-up", wish("new@example.org", "New", "Password1234!"))
                            .expect(400)
                            .detail())
                    .contains("guess");
            visitor.post("/api/sign-up", wish("new@example.org", "New", "x".repeat(100) + "-y-".repeat(60)))
                    .expect(400);
        }
    }

    @Nested
    class WhoSignsIn {

        @Test
        void getsTheSameAnswerForAWrongPasswordAndAnUnknownAccount() {
            Visitor.signedUp(address, "lin@example.org", PASSWORD);
            var visitor = Visitor.guest(address);

            var wrong = visitor.post("/api/sign-in", proof("lin@example.org", OTHER, null))
                    .expect(401);
            var unknown = visitor.post("/api/sign-in", proof("nobody@example.org", OTHER, null))
                    .expect(401);

            assertThat(wrong.text()).isEqualTo(unknown.text()).contains("E-mail address or password is wrong.");
        }

        @Test
        void isTheAccountThatSignedUp() {
            var account = Visitor.signedUp(address, "mae@example.org", PASSWORD).account();

            var me = new Visitor(address).post("/api/sign-in", proof("Mae@example.org", PASSWORD, null));

            assertThat(me.expect(200).json().get("account").asString()).isEqualTo(account);
        }

        @Test
        void isSlowedDownAfterTenGuesses() {
            Visitor.signedUp(address, "guessed@example.org", PASSWORD);
            var visitor = Visitor.guest(address);
            for (int guess = 0; guess < 9; guess++) {
                visitor.post("/api/sign-in", proof("guessed@example.org", OTHER + guess, null))
                        .expect(401);
            }

            var answer = visitor.post("/api/sign-in", proof("guessed@example.org", PASSWORD, null))
                    .expect(429);

            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            assertThat(answer.detail()).isEqualTo("That was too often. Wait a little and try again.");
        }
    }

    @Nested
    class WhoSignsOut {

        @Test
        void isNobodyHereAndStillSomebodyElsewhere() {
            var here = Visitor.signedUp(address, "out@example.org", PASSWORD);
            var there = new Visitor(address);
            there.post("/api/sign-in", proof("out@example.org", PASSWORD, null)).expect(200);
            var session = here.cookieHeader();

            here.post("/api/sign-out", null).expect(204);

            new Visitor(address).with("Cookie", session).get("/api/account").expect(401);
            there.get("/api/account").expect(200);
        }

        @Test
        void everywhereIsNobodyAnywhere() {
            var here = Visitor.signedUp(address, "everywhere@example.org", PASSWORD);
            var there = new Visitor(address);
            there.post("/api/sign-in", proof("everywhere@example.org", PASSWORD, null))
                    .expect(200);

            here.post("/api/sign-out-everywhere", null).expect(204);

            there.get("/api/account").expect(401);
        }

        @Test
        void canEndOneSessionOfAList() {
            var here = Visitor.signedUp(address, "list@example.org", PASSWORD);
            var there = new Visitor(address);
            there.post("/api/sign-in", proof("list@example.org", PASSWORD, null))
                    .expect(200);
            var sessions = here.get("/api/account/sessions").expect(200).json();

            assertThat(sessions).hasSize(2);
            for (var session : sessions) {
                assertThat(session.get("device").asString()).isEqualTo("Firefox on Linux");
                if (!session.get("current").asBoolean()) {
                    here.delete("/api/account/sessions/" + session.get("id").asString(), null)
                            .expect(204);
                }
            }

            there.get("/api/account").expect(401);
            here.get("/api/account").expect(200);
        }

        @Test
        void cannotEndTheSessionOfAnother() {
            var other = Visitor.signedUp(address, "other@example.org", PASSWORD);
            var id = other.get("/api/account/sessions").json().get(0).get("id").asString();
            var visitor = Visitor.signedUp(address, "intruder@example.org", PASSWORD);

            visitor.delete("/api/account/sessions/" + id, null).expect(404);

            other.get("/api/account").expect(200);
        }
    }

    @Nested
    class WhoChangesAPassword {

        @Test
        void mustKnowTheOldOneAndIsSignedOutElsewhere() {
            var here = Visitor.signedUp(address, "change@example.org", PASSWORD);
            var there = new Visitor(address);
            there.post("/api/sign-in", proof("change@example.org", PASSWORD, null))
                    .expect(200);

            here.put("/api/account/password", Map.of("current", "a wrong guess!", "fresh", OTHER))
                    .expect(403);
            here.put("/api/account/password", Map.of("current", PASSWORD, "fresh", OTHER))
                    .expect(204);

            here.get("/api/account").expect(200);
            there.get("/api/account").expect(401);
            there.post("/api/sign-in", proof("change@example.org", PASSWORD, null))
                    .expect(401);
            there.post("/api/sign-in", proof("change@example.org", OTHER, null)).expect(200);
        }

        @Test
        void hearsThatThisServiceSendsNoMail() {
            var answer = Visitor.guest(address).post("/api/password/forgotten", Map.of("email", "x@example.org"));

            assertThat(answer.expect(409).detail()).contains("one-time link");
        }
    }

    @Nested
    class WhoHasASecondFactor {

        @Test
        void needsACodeOnceEachUntilItIsRemoved() {
            var here = Visitor.signedUp(address, "factor@example.org", PASSWORD);
            var codes = setUp(here, PASSWORD);
            var there = new Visitor(address);

            assertThat(there.post("/api/sign-in", proof("factor@example.org", PASSWORD, null))
                            .expect(401)
                            .json()
                            .get("type")
                            .asString())
                    .isEqualTo("second-factor-needed");
            assertThat(there.post("/api/sign-in", proof("factor@example.org", PASSWORD, "000000"))
                            .expect(401)
                            .json()
                            .get("type")
                            .asString())
                    .isEqualTo("second-factor-wrong");
            there.post("/api/sign-in", proof("factor@example.org", PASSWORD, codes.getFirst()))
                    .expect(200);
            there.post("/api/sign-in", proof("factor@example.org", PASSWORD, codes.getFirst()))
                    .expect(401);

            there.delete("/api/account/second-factor", Map.of("code", codes.get(1)))
                    .expect(204);
            there.post("/api/sign-in", proof("factor@example.org", PASSWORD, null))
                    .expect(200);
        }

        @Test
        void hasRolesThatSleepUntilItIsThere() {
            var admin = new Visitor(address);
            var me = admin.post("/api/sign-in", proof("root@example.org", PASSWORD, null))
                    .expect(200)
                    .json();
            assertThat(me.get("secondFactorMissing").asBoolean()).isTrue();
            admin.get("/api/admin/people").expect(403);

            setUp(admin, PASSWORD);

            admin.get("/api/admin/people").expect(200);
            assertThat(admin.get("/api/me").json().get("secondFactorMissing").asBoolean())
                    .isFalse();
        }
    }

    private static List<String> setUp(Visitor visitor, String password) {
        var secret = visitor.post("/api/account/second-factor", Map.of("password", password))
                .expect(200)
                .json()
                .get("secret")
                .asString();
        var code = Totp.code(Base32.decode(secret), Totp.step(Instant.now()));
        var codes = visitor.put("/api/account/second-factor", Map.of("code", code))
                .expect(200)
                .json()
                .get("recoveryCodes");
        return codes.valueStream().map(node -> node.asString()).toList();
    }

    private static Map<String, Object> wish(String email, String name, String password) {
        return Map.of("email", email, "name", name, "password", password);
    }

    private static Map<String, Object> proof(String email, String password, String code) {
        var proof = new HashMap<String, Object>(Map.of("email", email, "password", password));
        proof.put("code", code);
        return proof;
    }
}
