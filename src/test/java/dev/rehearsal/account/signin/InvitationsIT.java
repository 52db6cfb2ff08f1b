package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.account.session.SessionToken;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.Visitor;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** Which invitations are open, and how one is taken back. */
class InvitationsIT {

    private static final String PASSWORD = "seven quiet herons";
    private static final String GONE = "This link does not work any more. Ask for a new one.";

    @TempDir
    static Path folder;

    private static InProcess service;
    private static Visitor admin;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                "rehearsal.account.first-admin.email=root@example.org",
                "rehearsal.account.first-admin.password=" + PASSWORD,
                "rehearsal.limits.exempt=127.0.0.0/8");
        admin = new Visitor(service.address());
        admin.post("/api/sign-in", Map.of("email", "root@example.org", "password", PASSWORD))
                .expect(200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anInvitationIsOpenUntilItIsUsed() {
        var token = invite("nora@example.org", "candidate");

        assertThat(invitationTo("nora@example.org").get("role").asString()).isEqualTo("candidate");
        use(token, "Nora").expect(200);
        assertThat(admin.get("/api/admin/invitations").expect(200).text()).doesNotContain("nora@example.org");
    }

    @Test
    void ofTwoInvitationsToOneAddressOnlyTheNewestWorks() {
        var older = invite("twice@example.org", "admin");
        var newer = invite("Twice@example.org", "interviewer");

        assertThat(invitationTo("twice@example.org").get("role").asString()).isEqualTo("interviewer");
        look(older).expect(404);
        look(newer).expect(200);
    }

    @Test
    void oneThatIsWithdrawnIsDeadAtOnceAndTheTrailSaysWhoDidIt() {
        var token = invite("late@example.org", "interviewer");
        var id = invitationTo("late@example.org").get("id").asString();
        look(token).expect(200);

        admin.delete("/api/admin/invitations/" + id, null).expect(204);

        assertThat(look(token).expect(404).json().get("detail").asString()).isEqualTo(GONE);
        assertThat(use(token, "Late").expect(404).json().get("detail").asString())
                .isEqualTo(GONE);
        assertThat(admin.get("/api/admin/invitations").text()).doesNotContain("late@example.org");
        assertThat(admin.delete("/api/admin/invitations/" + id, null)
                        .expect(404)
                        .json()
                        .get("detail")
                        .asString())
                .contains("not open any more");
        var entries = admin.get("/api/admin/audit?action=invitation-withdrawn")
                .expect(200)
                .json()
                .get("entries");
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.get("actor").get("name").asString()).isEqualTo("Admin");
            assertThat(entry.get("detail").asString()).isEqualTo("interviewer");
        });
    }

    @Test
    void noOtherLinkCanBeWithdrawnThisWay() {
        var somebody = Visitor.signedUp(service.address(), "forgetful@example.org", PASSWORD);
        var token = token(admin.post("/api/admin/people/" + somebody.account() + "/password-link", null)
                .expect(201)
                .json());

        admin.delete("/api/admin/invitations/" + SessionToken.hash(token), null).expect(404);

        look(token).expect(200);
    }

    @Test
    void nothingChangesOfWhichTheTrailCannotTell() {
        var token = invite("kept@example.org", "interviewer");
        var id = invitationTo("kept@example.org").get("id").asString();

        run("alter table audit_entry rename to audit_away");
        try {
            admin.delete("/api/admin/invitations/" + id, null).expect(500);
            admin.post("/api/admin/invitations", Map.of("email", "kept@example.org", "role", "admin"))
                    .expect(500);
        } finally {
            run("alter table audit_away rename to audit_entry");
        }

        assertThat(invitationTo("kept@example.org").get("id").asString()).isEqualTo(id);
        look(token).expect(200);
    }

    private static void run(String statement) {
        service.part(DatabaseClient.class).sql(statement).then().block();
    }

    private static String invite(String email, String role) {
        return token(admin.post("/api/admin/invitations", Map.of("email", email, "role", role))
                .expect(201)
                .json());
    }

    private static JsonNode invitationTo(String email) {
        var found = admin.get("/api/admin/invitations")
                .expect(200)
                .json()
                .valueStream()
                .filter(open -> open.get("email").asString().equals(email))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Visitor.Answer look(String token) {
        return Visitor.guest(service.address()).post("/api/links/look", Map.of("token", token));
    }

    private static Visitor.Answer use(String token, String name) {
        return Visitor.guest(service.address())
                .post("/api/links/use", Map.of("token", token, "name", name, "password", PASSWORD));
    }

    private static String token(JsonNode made) {
        var path = made.get("path").asString();
        return path.substring(path.indexOf('#') + 1);
    }
}
