package dev.rehearsal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** How long a session lives, used and unused. */
@ParameterizedClass
@EnumSource
class SessionLifeIT {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final SessionSettings SETTINGS = new SessionSettings(Duration.ofDays(2), Duration.ofDays(5));

    private final DatabaseClient database;

    SessionLifeIT(TestDatabase on) {
        this.database = on.client();
    }

    @Test
    void itEndsWhenItWasNotUsedForTooLong() {
        var id = begin();

        assertThat(lives(id, Duration.ofHours(47))).isTrue();
        assertThat(lives(id, Duration.ofHours(48))).isFalse();
        assertThat(kept(id)).as("an ended session is gone from the table").isEmpty();
    }

    @Test
    void useKeepsItButNotForEver() {
        var id = begin();

        for (var hours : List.of(40, 80, 119)) {
            use(id, Duration.ofHours(hours));
        }

        assertThat(lives(id, Duration.ofHours(119))).isTrue();
        assertThat(lives(id, Duration.ofHours(120))).isFalse();
    }

    @Test
    void aNewProofBeginsItAnewUnderAnotherName() {
        var id = begin();
        use(id, Duration.ofHours(40));
        var sessions = at(Duration.ofHours(80));
        var session = Objects.requireNonNull(sessions.findById(id).block());
        session.setLastAccessedTime(MONDAY.plus(Duration.ofHours(80)));

        var fresh = session.changeSessionId();
        sessions.save(session).block();

        assertThat(lives(id, Duration.ofHours(81))).isFalse();
        use(fresh, Duration.ofHours(120));
        assertThat(lives(fresh, Duration.ofHours(160))).isTrue();
    }

    @Test
    void theTableKnowsItsNameOnlyAsAHash() {
        var id = begin();

        assertThat(kept(id)).containsExactly(SessionToken.hash(id)).doesNotContain(id);
    }

    @Test
    void theSweepClearsAwayWhatHasEndedAndNothingElse() {
        var old = begin();
        var used = begin();
        use(used, Duration.ofHours(47));
        var later = Clock.fixed(MONDAY.plus(Duration.ofHours(49)), ZoneOffset.UTC);

        new SessionSweep(database, SETTINGS, later).sweep().block();

        assertThat(kept(old)).isEmpty();
        assertThat(kept(used)).isNotEmpty();
    }

    private String begin() {
        var sessions = at(Duration.ZERO);
        var session = Objects.requireNonNull(sessions.createSession().block());
        sessions.save(session).block();
        return session.getId();
    }

    private void use(String id, Duration after) {
        var sessions = at(after);
        var session = Objects.requireNonNull(sessions.findById(id).block());
        session.setLastAccessedTime(MONDAY.plus(after));
        sessions.save(session).block();
    }

    private boolean lives(String id, Duration after) {
        return Boolean.TRUE.equals(at(after).findById(id).hasElement().block());
    }

    private List<String> kept(String id) {
        return database.sql("select id_hash from web_session where id_hash = :hash")
                .bind("hash", SessionToken.hash(id))
                .map(row -> Objects.requireNonNull(row.get("id_hash", String.class)))
                .all()
                .collectList()
                .block();
    }

    private TableSessions at(Duration after) {
        var clock = Clock.fixed(MONDAY.plus(after), ZoneOffset.UTC);
        return new TableSessions(database, new SessionAttributes(), SETTINGS, clock);
    }
}
