package dev.rehearsal.account.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session that remembers what of it the table already has. */
final class TableSession implements Session {

    private final MapSession session;
    private @Nullable String storedId;
    private Instant storedAccess;
    private boolean changed;

    private TableSession(MapSession session, @Nullable String storedId) {
        this.session = session;
        this.storedId = storedId;
        this.storedAccess = session.getLastAccessedTime();
        this.session.setSessionIdGenerator(SessionToken::random);
    }

    static TableSession created(String id, Instant now, Duration idle) {
        var session = new MapSession(id);
        session.setCreationTime(now);
        session.setLastAccessedTime(now);
        session.setMaxInactiveInterval(idle);
        return new TableSession(session, null);
    }

    static TableSession found(MapSession session) {
        return new TableSession(session, session.getId());
    }

    boolean stored() {
        return storedId != null;
    }

    String storedId() {
        return storedId == null ? getId() : storedId;
    }

    boolean worthWriting(Duration accessPrecision) {
        return !getId().equals(storedId)
                || changed
                || Duration.between(storedAccess, getLastAccessedTime()).compareTo(accessPrecision) > 0;
    }

    void written() {
        storedId = getId();
        storedAccess = getLastAccessedTime();
        changed = false;
    }

    boolean alive(Instant now, Duration longest) {
        return now.isBefore(getLastAccessedTime().plus(getMaxInactiveInterval()))
                && now.isBefore(getCreationTime().plus(longest));
    }

    @Override
    public String getId() {
        return session.getId();
    }

    /** A new id means that somebody has just proved who they are: their time begins anew. */
    @Override
    public String changeSessionId() {
        session.setCreationTime(session.getLastAccessedTime());
        return session.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Spring Session's
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        session.setAttribute(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        session.removeAttribute(name);
        changed = true;
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
