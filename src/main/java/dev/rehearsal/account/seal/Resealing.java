package dev.rehearsal.account.seal;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals with the key of today what lies open or was sealed with an earlier one, at each start and before anybody signs
 * in; says so when a key is missing.
 */
@Component
class Resealing extends BaseCallback {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);

    private final Seal seal;

    Resealing(Seal seal) {
        this.seal = seal;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            handle(context.getConnection());
        } catch (SQLException failure) {
            throw new FlywayException("The secrets of second factors could not be sealed", failure);
        }
    }

    private void handle(Connection connection) throws SQLException {
        var secrets = new KeptSecrets(connection, seal);
        if (secrets.takeUpKey()) {
            var lost = secrets.reseal();
            if (lost > 0) {
                log.error(
                        "Second factors whose key is not here any more: {}. Bring the key back (the file {}, or"
                                + " REHEARSAL_ACCOUNT_SECONDFACTORKEYS) and start again; until then these people sign in"
                                + " with a recovery code, or an admin removes their second factor.",
                        lost,
                        KeyFile.NAME);
            }
        } else {
            log.warn(
                    "This machine has another key for second factors than the rest: none can be set up or checked here."
                            + " Give all machines the same REHEARSAL_ACCOUNT_SECONDFACTORKEYS.");
        }
    }
}
