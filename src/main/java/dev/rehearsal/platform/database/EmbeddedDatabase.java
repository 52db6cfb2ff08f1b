package dev.rehearsal.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Closes the embedded database when the service stops, after everything that writes to it. */
@Component
class EmbeddedDatabase implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Environment environment;

    EmbeddedDatabase(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void destroy() {
        var url = environment.getProperty("spring.flyway.url", "");
        if (!url.startsWith("jdbc:h2:")) {
            return;
        }
        var user = environment.getProperty("spring.flyway.user");
        try (var connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException failure) {
            if (failure.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                log.warn("The embedded database was not closed; it mends itself at the next start.", failure);
            }
        }
    }
}
