package dev.rehearsal.access;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import dev.rehearsal.testing.Visitor;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.r2dbc.core.DatabaseClient;

/** The actors with what they hold. */
final class Cast {

    static final String PASSWORD = "seven quiet herons";
    static final String ADMIN = "root@example.org";
    private static final String HEADER = "X-Rehearsal-Share";

    private final URI address;
    private final Map<Actor, Visitor> actors = new EnumMap<>(Actor.class);
    private final Map<Actor, String> tokens = new EnumMap<>(Actor.class);
    private final AtomicInteger number = new AtomicInteger();
    private final String interview;

    Cast(InProcess service) {
        this.address = service.address();
        actors.put(Actor.ADMIN, signIn(ADMIN));
        actors.put(Actor.GUEST, Visitor.guest(address));
        actors.put(Actor.OWNER, signedUp());
        actors.put(Actor.OTHER, signedUp());
        actors.put(Actor.INTERVIEWER, with("interviewer", email()));
        var shown = email();
        actors.put(Actor.SHOWN, with("interviewer", shown));
        interview = begin();
        finish();
        share(Map.of("interview", interview, "kind", "person", "email", shown, "days", 3));
        tokens.put(Actor.LINK, link());
        tokens.put(Actor.EXPIRED, link());
        service.part(DatabaseClient.class)
                .sql("update interview_share set expires_at = created_at where id = :id")
                .bind("id", UUID.fromString(newestShare()))
                .then()
                .block();
        tokens.put(Actor.REVOKED, link());
        actors.get(Actor.OWNER).delete("/api/shares/" + newestShare(), null).expect(204);
    }

    /** Somebody who has nothing to lose but what the whole test needs. */
    Visitor standing(Actor actor) {
        return actors.containsKey(actor) ? actors.get(actor) : fresh(actor);
    }

    /** Somebody of this kind who may be signed out or deleted. */
    Visitor fresh(Actor actor) {
        return switch (actor) {
            case NOBODY -> new Visitor(address);
            case GUEST -> Visitor.guest(address);
            case OWNER, OTHER -> signedUp();
            case LINK, EXPIRED, REVOKED -> new Visitor(address).with(HEADER, tokens.get(actor));
            case INTERVIEWER, SHOWN -> with("interviewer", email());
            case ADMIN -> with("admin", email());
        };
    }

    String interview() {
        return interview;
    }

    /** Another interview of the same owner, shown to the same people. */
    String anotherInterview() {
        return begin();
    }

    String validToken() {
        return tokens.get(Actor.LINK);
    }

    String anotherShare() {
        share(Map.of("interview", interview, "kind", "link", "days", 3));
        return newestShare();
    }

    String email() {
        return "person" + number.incrementAndGet() + "@example.org";
    }

    String openInvitation() {
        var admin = actors.get(Actor.ADMIN);
        admin.post("/api/admin/invitations", Map.of("email", email(), "role", "interviewer"))
                .expect(201);
        return admin.get("/api/admin/invitations").json().get(0).get("id").asString();
    }

    String somebody() {
        return signedUp().account();
    }

    private Visitor signedUp() {
        return Visitor.signedUp(address, email(), PASSWORD);
    }

    private Visitor with(String role, String email) {
        var account = Visitor.signedUp(address, email, PASSWORD).account();
        actors.get(Actor.ADMIN)
                .put("/api/admin/people/" + account + "/roles", Map.of("roles", List.of(role)))
                .expect(204);
        return signIn(email);
    }

    private Visitor signIn(String email) {
        var visitor = new Visitor(address);
        visitor.post("/api/sign-in", Map.of("email", email, "password", PASSWORD))
                .expect(200);
        return visitor;
    }

    private String begin() {
        var wish = Map.of("question", "feature-store", "target", "advanced", "requestId", UUID.randomUUID());
        return actors.get(Actor.OWNER)
                .post("/api/interviews", wish)
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private void finish() {
        try (var line = LiveLine.open(actors.get(Actor.OWNER), interview)) {
            line.send("{\"type\":\"start\",\"seq\":0}");
            line.textWith("welcome");
            line.send("{\"type\":\"finish\",\"id\":\"%s\"}".formatted(UUID.randomUUID()));
            line.textWith("\"ended\"");
        }
    }

    private String link() {
        var path = share(Map.of("interview", interview, "kind", "link", "days", 3));
        return path.substring(path.indexOf('#') + 1);
    }

    private String share(Map<String, Object> wish) {
        return actors.get(Actor.OWNER)
                .post("/api/shares", wish)
                .expect(201)
                .json()
                .get("path")
                .asString("");
    }

    private String newestShare() {
        return actors.get(Actor.OWNER)
                .get("/api/shares?interview=" + interview)
                .json()
                .get(0)
                .get("id")
                .asString();
    }
}
