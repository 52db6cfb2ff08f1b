package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.TestProvider;
import dev.rehearsal.testing.TestProvider.Fault;
import dev.rehearsal.testing.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.r2dbc.core.DatabaseClient;

class OpenIdConnectIT {

    @TempDir
    static Path folder;

    private static TestProvider provider;
    private static InProcess service;

    @BeforeAll
    static void start() throws Exception {
        provider = TestProvider.start();
        var registration = "spring.security.oauth2.client.registration.school.";
        service = InProcess.start(
                folder,
                registration + "client-id=" + TestProvider.CLIENT,
                registration + "client-secret=" + TestProvider.SECRET,
                registration + "client-name=School",
                registration + "scope=openid,email,profile",
                "spring.security.oauth2.client.provider.school.issuer-uri=" + provider.issuer());
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @Test
    void thePageIsOfferedTheProvider() {
        var ways =
                new Visitor(service.address()).get("/api/sign-in").expect(200).json();

        assertThat(ways.get("providers").get(0).get("name").asString()).isEqualTo("School");
        assertThat(ways.get("providers").get(0).get("path").asString()).isEqualTo("/oauth2/authorization/school");
    }

    @Test
    void theRequestCarriesStateNonceAndAChallenge() {
        comeBack(Visitor.guest(service.address()), "person-0", Fault.NONE);

        assertThat(provider.asked())
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void aGuestKeepsTheirAccountAndIsKnownTheNextTime() {
        var guest = Visitor.guest(service.address());
        var account = guest.account();
        var session = guest.cookieHeader();

        assertThat(comeBack(guest, "person-1", Fault.NONE)).isEqualTo("/");

        var me = guest.get("/api/me").expect(200).json();
        assertThat(me.get("account").asString()).isEqualTo(account);
        assertThat(me.get("name").asString()).isEqualTo("Vera Vouched");
        assertThat(me.get("email").asString()).isEqualTo("person-1@example.org");
        new Visitor(service.address())
                .with("Cookie", session)
                .get("/api/account")
                .expect(401);
        var elsewhere = Visitor.guest(service.address());
        comeBack(elsewhere, "person-1", Fault.NONE);
        assertThat(elsewhere.account()).isEqualTo(account);
    }

    @Test
    void anEmailAddressAloneOpensNobodysAccount() {
        var account = Visitor.signedUp(service.address(), "person-2@example.org", "seven quiet herons")
                .account();
        var visitor = Visitor.guest(service.address());

        comeBack(visitor, "person-2", Fault.NONE);

        assertThat(visitor.account()).isNotEqualTo(account);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aWordThatIsWrongIsRefused(Fault fault) {
        var visitor = Visitor.guest(service.address());
        var account = visitor.account();

        assertThat(comeBack(visitor, "person-3", fault)).isEqualTo("/sign-in?refused");

        var me = visitor.get("/api/me").expect(200).json();
        assertThat(me.get("account").asString()).isEqualTo(account);
        assertThat(me.get("guest").asBoolean()).isTrue();
    }

    @Test
    void anAnswerToAQuestionThatWasNeverAskedIsRefused() {
        var visitor = Visitor.guest(service.address());

        var answer = visitor.get("/login/oauth2/code/school?code=a-code&state=made-up");

        assertThat(answer.header("Location")).isEqualTo("/sign-in?refused");
        assertThat(visitor.get("/api/me").json().get("guest").asBoolean()).isTrue();
    }

    @Test
    void whoDoesNotComeInIsNotSaidToHaveComeIn() {
        comeBack(Visitor.guest(service.address()), "person-4", Fault.NONE);
        var told = arrivals();
        assertThat(told).isPositive();

        run("alter table web_session add constraint nobody_in check (account_id is null) nocheck");
        try {
            backFrom(new Visitor(service.address()), "person-4", Fault.NONE).expect(500);
        } finally {
            run("alter table web_session drop constraint nobody_in");
        }

        assertThat(arrivals()).isEqualTo(told);
    }

    @Test
    void nobodyIsInOfWhomTheTrailCannotTell() {
        comeBack(Visitor.guest(service.address()), "person-5", Fault.NONE);
        var visitor = new Visitor(service.address());

        run("alter table audit_entry rename to audit_away");
        try {
            backFrom(visitor, "person-5", Fault.NONE).expect(500);
        } finally {
            run("alter table audit_away rename to audit_entry");
        }

        visitor.get("/api/account").expect(401);
    }

    @Test
    void anInvitationBelongsToThoseForWhoseAddressTheProviderVouches() {
        var invitation = invite("person-6@example.org");
        var visitor = Visitor.guest(service.address());
        comeBack(visitor, "person-6", Fault.NONE);
        var data = service.part(InvitationData.class);
        var account = new AccountId(UUID.fromString(visitor.account()));

        assertThat(visitor.get("/api/account/export").expect(200).text()).contains("\"invitations\"");
        data.erase(account).block();

        assertThat(data.export(account).blockOptional()).isEmpty();
        look(invitation).expect(404);
    }

    @Test
    void anInvitationIsNotTheirsWhoOnlyTypeItsAddress() {
        var invitation = invite("person-7@example.org");
        var visitor = Visitor.signedUp(service.address(), "person-7@example.org", "seven quiet herons");

        assertThat(visitor.get("/api/account/export").expect(200).text()).doesNotContain("\"invitations\"");
        visitor.delete("/api/account", Map.of("password", "seven quiet herons", "confirm", "delete"))
                .expect(204);

        look(invitation).expect(200);
    }

    private static String invite(String email) {
        var made = service.part(OneTimeLinks.class)
                .make(LinkPurpose.INVITATION, new OneTimeLinks.Guest(null, email, Role.INTERVIEWER))
                .block();
        var path = Objects.requireNonNull(made).path();
        return path.substring(path.indexOf('#') + 1);
    }

    private static Visitor.Answer look(String token) {
        return Visitor.guest(service.address()).post("/api/links/look", Map.of("token", token));
    }

    private static long arrivals() {
        return Objects.requireNonNull(service.part(DatabaseClient.class)
                .sql("select count(*) from audit_entry where action = 'signed-in'")
                .mapValue(Long.class)
                .one()
                .block());
    }

    private static void run(String statement) {
        service.part(DatabaseClient.class).sql(statement).then().block();
    }

    /** Goes to the provider and back, and answers where the service sends the browser then. */
    private static String comeBack(Visitor visitor, String person, Fault how) {
        return backFrom(visitor, person, how).expect(302).header("Location");
    }

    private static Visitor.Answer backFrom(Visitor visitor, String person, Fault how) {
        provider.vouch(person, how);
        var away = visitor.get("/oauth2/authorization/school").expect(302).header("Location");
        var back = provider.authorize(URI.create(away));
        return visitor.get(back.getRawPath() + "?" + back.getRawQuery());
    }
}
