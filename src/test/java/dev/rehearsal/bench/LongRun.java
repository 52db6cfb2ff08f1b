package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import dev.rehearsal.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calibration run over more transcripts than can be judged while somebody looks, paused and resumed at will. */
record LongRun(Visitor admin, String id) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "seven quiet herons";
    private static final int TRANSCRIPTS = 2_500;
    private static final int SENTENCES = 12;

    static LongRun over(RunningJar service, Speech speech) throws IOException, InterruptedException {
        var admin = Visitor.guest(service.address());
        var link = Map.of(
                "token", service.said("/link#(\\S+)"), "password", PASSWORD, "name", "Ada", "email", "ada@example.org");
        admin.post("/api/links/use", link).expect(200);
        var run = admin.post(
                        "/api/calibration/runs",
                        Map.of(
                                "set",
                                imported(admin, speech),
                                "part",
                                "all",
                                "judge",
                                "built-in",
                                "rubrics",
                                List.of(),
                                "note",
                                ""))
                .expect(201)
                .json();
        return new LongRun(admin, run.get("id").asString());
    }

    private static String imported(Visitor admin, Speech speech) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        for (int number = 0; number < TRANSCRIPTS; number++) {
            lines.add(line("t-" + number, speech));
        }
        var request = HttpRequest.newBuilder(
                        admin.service().resolve("/api/calibration/sets/import?name=Long&format=jsonl"))
                .header("Content-Type", "application/octet-stream")
                .header("X-XSRF-TOKEN", admin.cookie("XSRF-TOKEN").orElseThrow())
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines)));
        var answer = admin.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("id").asString();
    }

    private static String line(String name, Speech speech) {
        return JSON.writeValueAsString(Map.of(
                "transcript",
                name,
                "question",
                "feature-store",
                "rubricVersion",
                1,
                "target",
                "advanced",
                "ending",
                "complete",
                "turns",
                List.of(Map.of(
                        "id", 1, "speaker", "candidate", "text", speech.unheard(SENTENCES), "asksFor", List.of())),
                "ratings",
                List.of(Map.of(
                        "rater",
                        "A",
                        "criterion",
                        "scope-sizing",
                        "level",
                        2,
                        "note",
                        "Some of it.",
                        "evidence",
                        List.of()))));
    }

    /** Begins to judge, or stops after the transcript at hand. */
    void command(String what) throws InterruptedException {
        admin.post("/api/calibration/runs/" + id + "/" + what, null).expect(200);
        if (what.equals("pause")) {
            // The transcript at hand is judged to its end.
            TimeUnit.SECONDS.sleep(3);
        }
    }

    /** How many transcripts it has judged. */
    int done() {
        JsonNode run = admin.get("/api/calibration/runs/" + id).expect(200).json();
        return run.get("done").asInt();
    }
}
