package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.StandInInterviews;
import dev.rehearsal.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Two authenticators through a start that has lost the key: one whose secret still lies open, and one that is sealed.
 */
@ExtendWith(OutputCaptureExtension.class)
class SealedSecondFactorIT {

    private static final String PASSWORD = "seven quiet herons";

    @TempDir
    Path folder;

    @Test
    void aSecretIsNeverInTheTableAndALostKeyHasAWayOut(CapturedOutput output) throws IOException {
        Enrolled early;
        Enrolled late;
        try (var service = start()) {
            early = enrol(service, "early@example.org");
            late = enrol(service, "late@example.org");
            assertThat(secretsIn(service))
                    .hasSize(2)
                    .allSatisfy(
                            kept -> assertThat(kept).startsWith("v1:").doesNotContain(early.secret(), late.secret()));
            leaveOpenAsBefore(service, early);
        }

        Files.delete(folder.resolve("second-factor.key"));
        try (var service = start()) {
            assertThat(secretsIn(service)).allSatisfy(kept -> assertThat(kept).startsWith("v1:"));
            early.signIn(service, early.codeOfNow()).expect(200);
            assertThat(output.getAll())
                    .contains("Second factors whose key is not here any more: 1.")
                    .doesNotContain("\tat ");
            var refused = late.signIn(service, late.codeOfNow()).expect(403);
            assertThat(refused.json().get("type").asString()).isEqualTo("second-factor-wrong");
            assertThat(refused.detail())
                    .startsWith("This service has lost the key")
                    .contains("recovery code", "admin");
            late.signIn(service, late.recoveryCodes().getFirst()).expect(200);
        }
    }

    private InProcess start() {
        return InProcess.start(folder, List.of(StandInInterviews.class));
    }

    private static Enrolled enrol(InProcess service, String email) {
        var visitor = Visitor.signedUp(service.address(), email, PASSWORD);
        var secret = visitor.post("/api/account/second-factor", Map.of("password", PASSWORD))
                .expect(200)
                .json()
                .get("secret")
                .asString();
        var codes = visitor.put("/api/account/second-factor", Map.of("code", code(secret)))
                .expect(200)
                .json()
                .get("recoveryCodes");
        return new Enrolled(
                email, secret, codes.valueStream().map(node -> node.asString()).toList());
    }

    /** As services kept secrets until now; the step is given free, so that no test waits for the next code. */
    private static void leaveOpenAsBefore(InProcess service, Enrolled enrolled) {
        service.part(DatabaseClient.class)
                .sql("update account_totp set secret = :secret, last_step = 0"
                        + " where account_id = (select id from account where email = :email)")
                .bind("secret", enrolled.secret())
                .bind("email", enrolled.email())
                .then()
                .block();
    }

    private static List<String> secretsIn(InProcess service) {
        return service.part(DatabaseClient.class)
                .sql("select secret from account_totp")
                .map(row -> row.get("secret", String.class))
                .all()
                .collectList()
                .block();
    }

    private static String code(String secret) {
        return Totp.code(Base32.decode(secret), Totp.step(Instant.now()));
    }

    private record Enrolled(String email, String secret, List<String> recoveryCodes) {

        String codeOfNow() {
            return code(secret);
        }

        Visitor.Answer signIn(InProcess service, String code) {
            return new Visitor(service.address())
                    .post("/api/sign-in", Map.of("email", email, "password", PASSWORD, "code", code));
        }
    }
}
