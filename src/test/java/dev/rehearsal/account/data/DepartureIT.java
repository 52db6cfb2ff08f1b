package dev.rehearsal.account.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.LiveLine;
import dev.rehearsal.testing.PostgresDatabase;
import dev.rehearsal.testing.TestDatabase;
import dev.rehearsal.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** An account that has left traces everywhere is exported and then deleted. */
@ParameterizedClass
@EnumSource
class DepartureIT {

    private static final String PASSWORD = "seven quiet herons";
    private static final String EMAIL = "leaver.with.a.rare.name@example.org";
    private static final String SAID = "I would keep the pomegranate features in the online store.";
    private static final String NOTE = "Remember the tangerine cache.";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Map<TestDatabase, InProcess> SERVICES = new EnumMap<>(TestDatabase.class);

    @TempDir
    static Path folder;

    private final TestDatabase database;

    DepartureIT(TestDatabase on) {
        this.database = on;
    }

    @AfterAll
    static void stop() {
        SERVICES.values().forEach(InProcess::close);
        SERVICES.clear();
    }

    private static InProcess start(TestDatabase on) {
        String[] settings = {
            "rehearsal.account.first-admin.email=root@example.org",
            "rehearsal.account.first-admin.password=seven quiet herons"
        };
        return InProcess.start(
                folder.resolve(on.name()),
                on == TestDatabase.POSTGRES ? PostgresDatabase.fresh().settings(settings) : settings);
    }

    private InProcess service() {
        return SERVICES.computeIfAbsent(database, DepartureIT::start);
    }

    @Test
    void theExportHoldsEverythingAndAfterwardsNoRowNamesTheAccount() throws IOException {
        var visitor = Visitor.guest(service().address());
        var account = visitor.account();
        var interview = practise(visitor);
        visitor.post("/api/sign-up", Map.of("email", EMAIL, "name", "Leonora Leaver", "password", PASSWORD))
                .expect(201);
        visitor.post("/api/shares", Map.of("interview", interview, "kind", "link", "days", 3))
                .expect(201);
        visitor.put("/api/consents/" + interview, Map.of("given", true)).expect(204);
        visitor.post("/api/account/second-factor", Map.of("password", PASSWORD)).expect(200);

        var export = visitor.get("/api/account/export").expect(200).text();
        var zip = unzip(visitor.get("/api/account/export.zip").expect(200).body());

        assertThat(export)
                .contains(EMAIL, "Leonora Leaver", SAID, NOTE, interview, "Firefox on Linux", "signed-up", "consents")
                .doesNotContain("argon2");
        assertThat(zip.get("account.json")).contains(EMAIL, SAID);
        assertThat(zip.entrySet())
                .filteredOn(file -> file.getKey().endsWith(".md"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).contains("> " + SAID, "> " + NOTE));
        var traces = List.of(account, interview, EMAIL, "Leonora", SAID, NOTE, pseudonymOf(account));
        assertThat(rowsThatName(traces)).isNotEmpty();

        visitor.delete("/api/account", Map.of("password", PASSWORD, "confirm", "delete"))
                .expect(204);

        visitor.get("/api/account").expect(401);
        assertThat(rowsThatName(traces.subList(0, traces.size() - 1))).isEmpty();
        assertThat(rowsThatName(traces.subList(traces.size() - 1, traces.size())))
                .as("the trail keeps the pseudonym alone")
                .containsOnlyKeys("audit_entry");
    }

    @Test
    void whatAGuestDidComesAlongToTheAccountThatTheySignInTo() {
        Visitor.signedUp(service().address(), "returns@example.org", PASSWORD);
        var guest = Visitor.guest(service().address());
        var interview = practise(guest);
        guest.post("/api/shares", Map.of("interview", interview, "kind", "link", "days", 3))
                .expect(201);
        guest.put("/api/consents/" + interview, Map.of("given", true)).expect(204);

        guest.post("/api/sign-in", Map.of("email", "returns@example.org", "password", PASSWORD))
                .expect(200);

        assertThat(guest.get("/api/interviews").expect(200).text()).contains(interview);
        assertThat(guest.get("/api/shares?interview=" + interview).expect(200).json())
                .hasSize(1);
        assertThat(guest.get("/api/account/export").expect(200).text()).contains(SAID, "consents");
    }

    @Test
    void deletingNeedsThePasswordAndTheWord() {
        var visitor = Visitor.signedUp(service().address(), "stays@example.org", PASSWORD);

        visitor.delete("/api/account", Map.of("password", PASSWORD, "confirm", "yes"))
                .expect(400);
        visitor.delete("/api/account", Map.of("password", "another good guess", "confirm", "delete"))
                .expect(403);

        visitor.get("/api/account").expect(200);
    }

    @Test
    void theLastAdminCannotLeave() {
        var admin = admin();

        admin.delete("/api/account", Map.of("password", PASSWORD, "confirm", "delete"))
                .expect(409);
        admin.put("/api/admin/people/" + admin.account() + "/roles", Map.of("roles", List.of()))
                .expect(409);
        admin.put("/api/admin/people/" + admin.account() + "/lock", Map.of("locked", true))
                .expect(409);

        admin.get("/api/admin/people").expect(200);
    }

    @Test
    void theTrailTellsAdminsWhoDidWhatWhileTheyAreHere() {
        var visitor = Visitor.signedUp(service().address(), "traced@example.org", PASSWORD);
        var account = visitor.account();
        var admin = admin();
        admin.put("/api/admin/people/" + account + "/roles", Map.of("roles", List.of("interviewer")))
                .expect(204);

        var found = admin.get("/api/admin/audit?person=" + account + "&action=roles-changed&from=2020-01-01T00:00:00Z")
                .expect(200)
                .json()
                .get("entries");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("actor").get("name").asString()).isEqualTo("Admin");
        assertThat(found.get(0).get("subject").get("name").asString()).isEqualTo("traced");
        assertThat(found.get(0).get("detail").asString()).isEqualTo("candidate, interviewer");
        var people = admin.get("/api/admin/people?search=TRACED&role=interviewer")
                .expect(200)
                .json()
                .get("people");
        assertThat(people).hasSize(1);
    }

    private Visitor admin() {
        var admin = new Visitor(service().address());
        admin.post("/api/sign-in", Map.of("email", "root@example.org", "password", PASSWORD))
                .expect(200);
        return admin;
    }

    private static String practise(Visitor visitor) {
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
            var id = UUID.randomUUID().toString();
            line.send("{\"type\":\"say\",\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, SAID));
            line.textWith("\"accepted\"");
            line.send("{\"type\":\"finish\",\"id\":\"%s\"}".formatted(UUID.randomUUID()));
            line.textWith("\"ended\"");
        }
        return interview;
    }

    private String pseudonymOf(String account) {
        return Objects.requireNonNull(database()
                        .sql("select pseudonym from account_pseudonym where account_id = :id")
                        .bind("id", UUID.fromString(account))
                        .map(row -> row.get("pseudonym", UUID.class))
                        .one()
                        .block(PATIENCE))
                .toString();
    }

    /** In which tables which rows hold one of these words, in whatever column. */
    private Map<String, List<String>> rowsThatName(List<String> words) {
        var found = new HashMap<String, List<String>>();
        for (var table : tables()) {
            var rows = database()
                    .sql("select * from " + table)
                    .map((row, metadata) -> metadata.getColumnMetadatas().stream()
                            .map(column -> text(row.get(column.getName())))
                            .reduce("", (all, value) -> all + " " + value))
                    .all()
                    .filter(row -> words.stream().anyMatch(row::contains))
                    .collectList()
                    .block(PATIENCE);
            if (!rows.isEmpty()) {
                found.put(table, rows);
            }
        }
        return found;
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
            case ByteBuffer buffer -> StandardCharsets.ISO_8859_1.decode(buffer).toString();
            default -> value.toString();
        };
    }

    private List<String> tables() {
        return database()
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_name not like 'flyway%'")
                .map(row -> row.get("table_name", String.class))
                .all()
                .collectList()
                .block(PATIENCE);
    }

    private DatabaseClient database() {
        return service().part(DatabaseClient.class);
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
