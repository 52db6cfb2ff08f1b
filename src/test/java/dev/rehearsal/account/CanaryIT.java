package dev.rehearsal.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import dev.rehearsal.testing.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Secrets planted wherever one can be typed are looked for wherever one could come out. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT {

    private static final String PASSWORD = "canary password heron";
    private static final String FRESH = "canary second password";
    private static final String SAID = "canaryspeech about the tangerine store";
    private static final String NOTE = "canarynote";
    private static final String EMAIL = "canarymail@example.org";
    private static final String NAME = "Canaryname";
    private static final String KEY = "Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2E=";

    /** Sentences that the bank holds for the judge alone. */
    private static final List<String> OF_THE_RUBRIC =
            List.of("\"anchors\"", "\"reference\"", "\"probes\"", "\"floors\"");

    @TempDir
    Path folder;

    private final List<String> secrets = new ArrayList<>(List.of(PASSWORD, FRESH, SAID, NOTE, EMAIL, NAME, KEY));
    private final List<String> errors = new ArrayList<>();

    @Test
    void noSecretComesOutInALogAnErrorOrAMetric(CapturedOutput output) {
        try (var service = InProcess.start(
                folder,
                "rehearsal.account.first-admin.email=root@example.org",
                "rehearsal.account.first-admin.password=" + PASSWORD,
                "rehearsal.account.second-factor-keys=" + KEY,
                "logging.level.dev.rehearsal=debug",
                "logging.level.org.springframework.security=debug")) {
            var visitor = comeIn(service);
            var interview = practise(visitor);
            share(visitor, interview);
            provoke(visitor, interview);
            var metrics = new Visitor(service.address())
                    .get("/actuator/prometheus")
                    .expect(200)
                    .text();
            var questions = new Visitor(service.address())
                    .get("/api/questions/feature-store")
                    .expect(200)
                    .text();

            visitor.cookie("rehearsal").ifPresent(secrets::add);
            assertThat(metrics).contains("jvm_memory").doesNotContain(secrets);
            assertThat(errors)
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(error).doesNotContain(secrets));
            assertThat(questions).doesNotContain(OF_THE_RUBRIC);
        }
        assertThat(output.getAll()).contains("Rehearsal is ready").doesNotContain(secrets);
    }

    private Visitor comeIn(InProcess service) {
        var visitor = Visitor.guest(service.address());
        visitor.cookie("rehearsal").ifPresent(secrets::add);
        visitor.post("/api/sign-up", Map.of("email", EMAIL, "name", NAME, "password", PASSWORD))
                .expect(201);
        visitor.cookie("rehearsal").ifPresent(secrets::add);
        fails(visitor, "/api/sign-in", Map.of("email", EMAIL, "password", FRESH));
        fails(visitor, "/api/sign-up", Map.of("email", EMAIL, "name", NAME, "password", PASSWORD));
        fails(visitor, "/api/sign-up", "{\"email\":\"" + EMAIL + "\",\"password\":[\"" + PASSWORD + "\"]}");
        fails(visitor, "/api/sign-in", "{\"email\":\"" + EMAIL + "\",\"password\":\"" + PASSWORD);
        var secret = visitor.post("/api/account/second-factor", Map.of("password", PASSWORD))
                .expect(200)
                .json()
                .get("secret")
                .asString();
        secrets.add(secret);
        errors.add(visitor.put("/api/account/second-factor", Map.of("code", "000000"))
                .expect(403)
                .text());
        visitor.put("/api/account/password", Map.of("current", PASSWORD, "fresh", FRESH))
                .expect(204);
        return visitor;
    }

    private String practise(Visitor visitor) {
        var wish = Map.of("question", "feature-store", "target", "advanced", "requestId", UUID.randomUUID());
        var interview = visitor.post("/api/interviews", wish)
                .expect(201)
                .json()
                .get("id")
                .asString();
        visitor.put("/api/interviews/" + interview + "/notes", Map.of("text", NOTE))
                .expect(204);
        try (var line = LiveLine.open(visitor, interview)) {
            line.send("{\"type\":\"start\",\"seq\":0}");
            line.textWith("welcome");
            line.send("{\"type\":\"say\",\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), SAID));
            line.textWith("\"accepted\"");
            line.send("{\"type\":\"say\",\"text\":\"%s\"}".formatted(SAID));
        }
        return interview;
    }

    private void share(Visitor visitor, String interview) {
        var path = visitor.post("/api/shares", Map.of("interview", interview, "kind", "link", "days", 3))
                .expect(201)
                .json()
                .get("path")
                .asString();
        var token = path.substring(path.indexOf('#') + 1);
        secrets.add(token);
        var holder = new Visitor(visitor.service()).with("X-Rehearsal-Share", token);
        holder.get("/api/interviews/" + interview + "/report").expect(200);
        errors.add(holder.get("/api/interviews/" + interview).expect(401).text());
    }

    private void provoke(Visitor visitor, String interview) {
        fails(visitor, "/api/links/use", Map.of("token", "canarytoken", "password", PASSWORD));
        secrets.add("canarytoken");
        errors.add(visitor.put("/api/interviews/" + interview + "/notes", Map.of("text", NOTE.repeat(3_000)))
                .expect(400)
                .text());
        errors.add(visitor.put("/api/interviews/" + interview + "/notes", "{\"text\":" + NOTE + "}")
                .expect(400)
                .text());
        errors.add(visitor.put("/api/interviews/" + interview + "/notes", Map.of("text", NOTE.repeat(60_000)))
                .expect(413)
                .text());
        var endless = new HashMap<String, Object>(Map.of("email", EMAIL));
        endless.put("password", PASSWORD.repeat(100));
        fails(visitor, "/api/sign-in", endless);
    }

    private void fails(Visitor visitor, String path, Object body) {
        var answer = visitor.post(path, body);
        assertThat(answer.status()).as(path).isBetween(400, 499);
        errors.add(answer.text());
    }
}
