package dev.rehearsal.account.session;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Writes the attributes of a session as bytes and reads them back, letting in nothing but the classes that belong
 * there.
 */
@Component
class SessionAttributes {

    /** What the person's browser called itself when they signed in, in a few words. */
    static final String DEVICE = "device";

    private static final String SECURITY_CONTEXT = "SPRING_SECURITY_CONTEXT";
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxbytes=65536;dev.rehearsal.account.**;org.springframework.security.**;java.base/*;!*");

    byte[] write(Session session) {
        var attributes = new HashMap<String, Object>();
        session.getAttributeNames().forEach(name -> attributes.put(name, session.getRequiredAttribute(name)));
        try (var bytes = new ByteArrayOutputStream();
                var out = new ObjectOutputStream(bytes)) {
            out.writeObject(attributes);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void read(byte[] stored, Session session) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            in.setObjectInputFilter(KNOWN);
            ((Map<?, ?>) in.readObject()).forEach((name, value) -> session.setAttribute((String) name, value));
        } catch (IOException | ClassNotFoundException unreadable) {
            // Written by another version of the service: the person signs in again, which loses nothing.
            session.getAttributeNames().forEach(session::removeAttribute);
        }
    }

    static @Nullable AccountId accountOf(Session session) {
        SecurityContext context = session.getAttribute(SECURITY_CONTEXT);
        return context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                ? signedIn.account()
                : null;
    }
}
