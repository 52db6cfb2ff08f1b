package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** From an empty service to an admin, an interviewer and a forgotten password, by links alone. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinksIT {

    private static final String PASSWORD = "seven quiet herons";
    private static final String FRESH = "eleven loud cormorants";
    private static final Pattern LINK = Pattern.compile("/link#(\\S+)");

    @TempDir
    static Path folder;

    private static InProcess service;
    private static URI address;
    private static String firstLink;
    private static Visitor admin;

    /** A post office that keeps what it is given. */
    static class PostOffice {

        /** The mails, in the order in which they were sent. */
        static final class Box implements MailSender {

            private final BlockingQueue<SimpleMailMessage> mails = new LinkedBlockingQueue<>();

            @Override
            public void send(SimpleMailMessage... messages) {
                mails.addAll(List.of(messages));
            }
        }

        @Bean
        Box box() {
            return new Box();
        }
    }

    @BeforeAll
    static void start(CapturedOutput output) throws InterruptedException {
        service = InProcess.start(
                folder,
                List.of(PostOffice.class),
                "rehearsal.account.public-address=https://rehearsal.example.org",
                "rehearsal.limits.exempt=127.0.0.0/8");
        address = service.address();
        firstLink = said(output);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void theLinkOnTheConsoleMakesTheFirstAdminOnce() {
        admin = Visitor.guest(address);
        var account = admin.account();
        assertThat(look(admin, firstLink).json().get("purpose").asString()).isEqualTo("first-admin");
        use(admin, Map.of("token", firstLink, "email", "root@example.org", "name", "Root", "password", "short"))
                .expect(400);

        use(admin, Map.of("token", firstLink, "email", "root@example.org", "name", "Root", "password", PASSWORD))
                .expect(200);

        assertThat(admin.account()).isEqualTo(account);
        admin.get("/api/admin/people").expect(200);
        var second = Visitor.guest(address);
        use(second, Map.of("token", firstLink, "email", "second@example.org", "name", "Second", "password", PASSWORD))
                .expect(404);
    }

    @Test
    @Order(2)
    void anInvitationIsMailedAndMakesAnInterviewer() throws InterruptedException {
        var made = admin.post("/api/admin/invitations", Map.of("email", "Iris@example.org", "role", "interviewer"))
                .expect(201)
                .json();
        assertThat(made.get("mailed").asBoolean()).isTrue();
        var mail = mail();
        assertThat(mail.getTo()).containsExactly("iris@example.org");
        assertThat(mail.getText())
                .contains("https://rehearsal.example.org" + made.get("path").asString());
        var iris = Visitor.guest(address);

        var me = use(iris, Map.of("token", token(mail), "name", "Iris", "password", PASSWORD))
                .expect(200)
                .json();

        assertThat(me.get("email").asString()).isEqualTo("iris@example.org");
        assertThat(me.get("roles").toString()).contains("interviewer").doesNotContain("admin");
        iris.get("/api/shared").expect(200);
    }

    @Test
    @Order(3)
    void aForgottenPasswordIsMailedToWhoHasAnAccountAndNobodyLearnsWhoHas() throws InterruptedException {
        var here = Visitor.signedUp(address, "forgets@example.org", PASSWORD);
        var visitor = Visitor.guest(address);

        var unknown = visitor.post("/api/password/forgotten", Map.of("email", "nobody@example.org"))
                .expect(202);
        var known = visitor.post("/api/password/forgotten", Map.of("email", "forgets@example.org"))
                .expect(202);

        assertThat(known.text()).isEqualTo(unknown.text());
        var mail = mail();
        assertThat(mail.getTo()).containsExactly("forgets@example.org");
        use(visitor, Map.of("token", token(mail), "password", FRESH)).expect(200);
        here.get("/api/account").expect(401);
        use(Visitor.guest(address), Map.of("token", token(mail), "password", PASSWORD))
                .expect(404);
        signIn("forgets@example.org", PASSWORD).expect(401);
        signIn("forgets@example.org", FRESH).expect(200);
    }

    @Test
    @Order(4)
    void aLinkReplacesThePasswordAndNeverTheSecondFactor() {
        var here = Visitor.signedUp(address, "careful@example.org", PASSWORD);
        var secret = here.post("/api/account/second-factor", Map.of("password", PASSWORD))
                .expect(200)
                .json()
                .get("secret")
                .asString();
        var step = Totp.step(Instant.now());
        var codes = here.put("/api/account/second-factor", Map.of("code", Totp.code(Base32.decode(secret), step)))
                .expect(200)
                .json()
                .get("recoveryCodes");
        var path = admin.post("/api/admin/people/" + here.account() + "/password-link", null)
                .expect(201)
                .json()
                .get("path")
                .asString();
        var token = path.substring(path.indexOf('#') + 1);
        var visitor = Visitor.guest(address);

        assertThat(use(visitor, Map.of("token", token, "password", FRESH))
                        .expect(401)
                        .json()
                        .get("type")
                        .asString())
                .isEqualTo("second-factor-needed");
        use(
                        visitor,
                        Map.of(
                                "token",
                                token,
                                "password",
                                FRESH,
                                "code",
                                codes.get(0).asString()))
                .expect(200);

        admin.delete("/api/admin/people/" + visitor.account() + "/second-factor", null)
                .expect(204);
        visitor.get("/api/account").expect(401);
        signIn("careful@example.org", FRESH).expect(200);
    }

    @Test
    @Order(5)
    void aLinkThatWasMadeBeforeThePasswordChangedIsWorthless() {
        var here = Visitor.signedUp(address, "changes@example.org", PASSWORD);
        var path = admin.post("/api/admin/people/" + here.account() + "/password-link", null)
                .expect(201)
                .json()
                .get("path")
                .asString();

        here.put("/api/account/password", Map.of("current", PASSWORD, "fresh", FRESH))
                .expect(204);

        var token = path.substring(path.indexOf('#') + 1);
        use(Visitor.guest(address), Map.of("token", token, "password", PASSWORD))
                .expect(404);
        here.get("/api/account").expect(200);
    }

    @Test
    @Order(6)
    void theTrailTellsWhichLinksWereUsed() {
        var used = admin.get("/api/admin/audit?action=link-used")
                .expect(200)
                .json()
                .get("entries");

        assertThat(used.valueStream().map(entry -> entry.get("detail").asString()))
                .containsExactly("password", "password", "invitation", "first-admin");
        assertThat(used.valueStream()
                        .map(entry -> entry.get("actor").get("name").asString()))
                .containsExactly("careful", "forgets", "Iris", "Root");
    }

    private static Visitor.Answer signIn(String email, String password) {
        return new Visitor(address).post("/api/sign-in", Map.of("email", email, "password", password));
    }

    private static Visitor.Answer look(Visitor visitor, String token) {
        return visitor.post("/api/links/look", Map.of("token", token)).expect(200);
    }

    private static Visitor.Answer use(Visitor visitor, Map<String, Object> answer) {
        return visitor.post("/api/links/use", answer);
    }

    private static SimpleMailMessage mail() throws InterruptedException {
        return service.part(PostOffice.Box.class).mails.poll(20, TimeUnit.SECONDS);
    }

    private static String token(SimpleMailMessage mail) {
        var link = LINK.matcher(mail.getText());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String said(CapturedOutput output) throws InterruptedException {
        for (int tries = 0; tries < 1_200; tries++) {
            var link = LINK.matcher(output.getAll());
            if (link.find()) {
                return link.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("The console said no link");
    }
}
