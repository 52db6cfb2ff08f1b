package dev.rehearsal.engine.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.InProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The whole service over Gemini's wire format: an interview that it scores later, and where its key is seen. */
@ExtendWith(OutputCaptureExtension.class)
class GeminiServiceIT {

    private static final String KEY = "AIza-canary-kumquat-0815";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String STREAM = ".*:streamGenerateContent.*";
    private static final String FORM = ".*:generateContent.*";
    private static final String THE_HARD_ONE = "## The criterion: Offline and online store";

    private static WireMockServer gemini;
    private static InProcess service;

    private final Wires wires = new Wires("gemini");
    private final List<String> pages = new ArrayList<>();
    private Candidate candidate;

    @BeforeAll
    static void start(@TempDir Path folder) {
        gemini = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        gemini.start();
        service = InProcess.start(
                folder,
                "rehearsal.engine.gemini.key=" + KEY,
                "rehearsal.engine.gemini.base-url=" + gemini.baseUrl(),
                "rehearsal.engine.limits.pause=10ms",
                "logging.level.dev.rehearsal=debug");
    }

    @AfterAll
    static void stop() {
        service.close();
        gemini.stop();
    }

    @BeforeEach
    void begin() throws Exception {
        gemini.resetMappings();
        gemini.stubFor(post(urlMatching(STREAM)).willReturn(ok(wires.stream("Who ", "reads ", "it?"))));
        gemini.stubFor(post(urlMatching(FORM))
                .willReturn(ok(wires.reply(
                        "{\"reason\":\"Nothing on it.\",\"level\":\"none\",\"quotes\":[],\"confidence\":0.9}"))));
        candidate = new Candidate(service.address());
    }

    @Test
    void scoresAnInterviewLaterAndWhatItCouldNotJudgeByOneClick(CapturedOutput output) throws Exception {
        hardOne(ok(wires.reply("the model has lost its mind")));
        var id = interview("built-in");
        var first = candidate.report(id, PATIENCE);
        int version = first.get("rubricVersion").asInt();

        int number = candidate
                .post("/api/interviews/%s/scorings".formatted(id), Map.of("rubricVersion", version, "judge", "gemini"))
                .get("number")
                .asInt();
        var later = "/api/interviews/%s/scorings/%d".formatted(id, number);
        var half = report(later + "/report", "incomplete");
        hardOne(ok(wires.reply("{\"reason\":\"Not a word.\",\"level\":\"none\",\"quotes\":[],\"confidence\":0.9}")));
        int asked = forms();
        candidate.post(later + "/judge", Map.of());
        var whole = report(later + "/report", "ready");

        assertThat(first.get("judge").get("kind").asString()).isEqualTo("built-in");
        assertThat(kinds(half)).containsOnlyOnce("not-judged");
        assertThat(kinds(whole)).doesNotContain("not-judged").hasSameSizeAs(kinds(half));
        assertThat(whole.get("judge").get("name").asString()).startsWith("gemini/");
        assertThat(forms() - asked).as("the others are not judged again").isEqualTo(1);
        assertThat(candidate.report(id, PATIENCE)).isEqualTo(first);
        assertThat(output.getAll() + half + whole).doesNotContain(KEY);
        assertThatTheKeyTravelsInItsHeaderOnly();
    }

    @Test
    void itsKeyComesOutNowhereWhenItsErrorsSayIt(CapturedOutput output) throws Exception {
        for (int status : new int[] {400, 403}) {
            gemini.stubFor(
                    any(anyUrl()).willReturn(aResponse().withStatus(status).withBody("""
                                    {"error":{"code":%d,"message":"API key not valid: %s","status":"INVALID_ARGUMENT",
                                    "details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","metadata":{"key":"%s"}}]}}""".formatted(status, KEY, KEY))));
            var id = interview("gemini");
            pages.add(report("/api/interviews/%s/report".formatted(id), "incomplete")
                    .toString());
        }
        pages.add(candidate.get("/api/engine").toString());
        pages.add(candidate.get("/api/account/export").toString());

        assertThat(pages).noneMatch(page -> page.contains(KEY));
        assertThat(output.getAll()).doesNotContain(KEY);
        assertThatTheKeyTravelsInItsHeaderOnly();
    }

    private void assertThatTheKeyTravelsInItsHeaderOnly() {
        assertThat(gemini.getAllServeEvents())
                .isNotEmpty()
                .extracting(ServeEvent::getRequest)
                .allSatisfy(request -> {
                    assertThat(request.getHeader("x-goog-api-key")).isEqualTo(KEY);
                    assertThat(request.getUrl() + request.getBodyAsString()).doesNotContain(KEY);
                });
    }

    /** One that was talked to its end. */
    private String interview(String engine) throws Exception {
        var id = candidate.begin("why-feature-store", engine);
        var line = candidate.open(id, 0);
        pages.add(line.awaitReply(PATIENCE).toString());
        line.say("The online store holds only the latest value per entity in Redis.");
        pages.add(line.awaitReply(PATIENCE).toString());
        line.command("finish", Map.of());
        line.await(frame -> frame.path("status").asString("").equals("ended"), PATIENCE);
        for (var page : List.of("/engine", "/cost", "/transcript")) {
            pages.add(candidate.get("/api/interviews/" + id + page).toString());
        }
        return id;
    }

    private JsonNode report(String path, String status) {
        return await().atMost(PATIENCE)
                .until(
                        () -> candidate.get(path),
                        report -> report.get("status").asString().equals(status));
    }

    private static List<String> kinds(JsonNode report) {
        return report.get("findings").findValuesAsString("kind");
    }

    private void hardOne(ResponseDefinitionBuilder answer) {
        gemini.stubFor(post(urlMatching(FORM))
                .withRequestBody(containing(THE_HARD_ONE))
                .willReturn(answer));
    }

    private int forms() {
        return (int) gemini.getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().matches(FORM))
                .count();
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return aResponse().withStatus(200).withBody(body);
    }
}
