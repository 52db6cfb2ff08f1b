package dev.rehearsal.account.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.Visitor;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** What becomes of a report that is shown to others. */
class SharingIT {

    private static final String PASSWORD = "seven quiet herons";

    @TempDir
    static Path folder;

    private static InProcess service;
    private static Visitor admin;

    @BeforeAll
    static void start() {
        service = InProcess.start(
                folder,
                "rehearsal.account.first-admin.email=root@example.org",
                "rehearsal.account.first-admin.password=" + PASSWORD);
        admin = signIn("root@example.org");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theTrailHearsOnceAnHourThatALinkWasUsed() {
        var owner = Visitor.signedUp(service.address(), "shows@example.org", PASSWORD);
        var interview = begin(owner);
        var token = link(owner, interview);
        var viewer = Visitor.guest(service.address());

        owner.post("/api/shared/open", Map.of("token", token)).expect(200);
        assertThat(usesOfLinksOf(owner)).isEmpty();
        viewer.post("/api/shared/open", Map.of("token", token)).expect(200);
        viewer.post("/api/shared/open", Map.of("token", token)).expect(200);
        var holder = new Visitor(service.address()).with("X-Rehearsal-Share", token);
        holder.get("/api/interviews/" + interview + "/report").expect(200);

        assertThat(usesOfLinksOf(owner)).singleElement().satisfies(entry -> {
            assertThat(entry.get("actor").get("account").asString()).isEqualTo(viewer.account());
            assertThat(entry.get("detail").asString()).isEqualTo("shared report");
        });

        anHourLater(interview);
        holder.get("/api/interviews/" + interview + "/report").expect(200);
        holder.get("/api/interviews/" + interview + "/transcript").expect(200);

        assertThat(usesOfLinksOf(owner))
                .hasSize(2)
                .first()
                .satisfies(entry -> assertThat(entry.get("actor").isNull()).isTrue());
        assertThat(owner.get("/api/account/export").expect(200).text()).contains("link-used", "usedAt");
    }

    @Test
    void anInterviewerSeesWhatIsSharedByItsQuestionAndItsCandidate() {
        var interviewer = Visitor.signedUp(service.address(), "reads@example.org", PASSWORD);
        admin.put("/api/admin/people/" + interviewer.account() + "/roles", Map.of("roles", List.of("interviewer")))
                .expect(204);
        interviewer = signIn("reads@example.org");
        var owner = Visitor.signedUp(service.address(), "shown@example.org", PASSWORD);
        var interview = begin(owner);
        var wish = Map.of("interview", interview, "kind", "person", "email", "reads@example.org", "days", 3);
        owner.post("/api/shares", wish).expect(201);
        var title = owner.get("/api/questions/feature-store").expect(200).json().get("title");

        var shown = interviewer.get("/api/shared").expect(200).json();

        assertThat(shown.valueStream()).singleElement().satisfies(one -> {
            assertThat(one.get("interview").asString()).isEqualTo(interview);
            assertThat(one.get("title")).isEqualTo(title);
            assertThat(one.get("candidate").asString()).isEqualTo("shown");
        });
    }

    private static List<JsonNode> usesOfLinksOf(Visitor owner) {
        return admin.get("/api/admin/audit?action=link-used&person=" + owner.account())
                .expect(200)
                .json()
                .get("entries")
                .valueStream()
                .toList();
    }

    private static void anHourLater(String interview) {
        service.part(DatabaseClient.class)
                .sql("update interview_share set used_at = :before where interview_id = :id")
                .bind("before", OffsetDateTime.now().minusMinutes(61))
                .bind("id", UUID.fromString(interview))
                .then()
                .block();
    }

    private static String link(Visitor owner, String interview) {
        var path = owner.post("/api/shares", Map.of("interview", interview, "kind", "link", "days", 3))
                .expect(201)
                .json()
                .get("path")
                .asString();
        return path.substring(path.indexOf('#') + 1);
    }

    private static String begin(Visitor owner) {
        var wish = Map.of("question", "feature-store", "target", "advanced", "requestId", UUID.randomUUID());
        return owner.post("/api/interviews", wish).expect(201).json().get("id").asString();
    }

    private static Visitor signIn(String email) {
        var visitor = new Visitor(service.address());
        visitor.post("/api/sign-in", Map.of("email", email, "password", PASSWORD))
                .expect(200);
        return visitor;
    }
}
