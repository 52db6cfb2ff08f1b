package dev.rehearsal.account.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The secrets as they lie in the database, seen at the start, when nobody else looks at them from here. */
final class KeptSecrets {

    private final Connection connection;
    private final Seal seal;

    KeptSecrets(Connection connection, Seal seal) {
        this.connection = connection;
        this.seal = seal;
    }

    /**
     * Makes the key of this machine the one that seals; false when it is a key that the machine made for itself, and
     * others that share the database have another.
     */
    boolean takeUpKey() throws SQLException {
        var alone = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        var condition = seal.given() || alone ? "" : " where key_id in ('', '%s')".formatted(seal.currentKey());
        try (var update = connection.prepareStatement("update second_factor_key set key_id = ?" + condition)) {
            update.setString(1, seal.currentKey());
            return update.executeUpdate() > 0;
        }
    }

    /** Seals anew what needs it; says how many nobody here can open. */
    int reseal() throws SQLException {
        var lost = 0;
        for (var kept : all().entrySet()) {
            var open = seal.open(kept.getKey(), kept.getValue());
            if (open.isEmpty()) {
                lost++;
            } else if (!seal.isFresh(kept.getValue())) {
                replace(kept.getKey(), kept.getValue(), open.get());
            }
        }
        return lost;
    }

    private Map<UUID, String> all() throws SQLException {
        var found = new HashMap<UUID, String>();
        try (var query = connection.prepareStatement("select account_id, secret from account_totp");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        return found;
    }

    /** Unless another machine was faster. */
    private void replace(UUID account, String kept, String open) throws SQLException {
        try (var update =
                connection.prepareStatement("update account_totp set secret = ? where account_id = ? and secret = ?")) {
            update.setString(1, seal.seal(account, open));
            update.setObject(2, account);
            update.setString(3, kept);
            update.executeUpdate();
        }
    }
}
