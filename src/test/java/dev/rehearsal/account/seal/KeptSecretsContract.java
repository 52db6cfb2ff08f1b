package dev.rehearsal.account.seal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a start does with the secrets that it finds. */
abstract class KeptSecretsContract {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final AccountId ada = AccountId.random();
    private final SealKey key = SealKey.random();
    private Connection connection;

    abstract TestDatabase database();

    @BeforeEach
    void open() throws SQLException {
        connection = database().source().getConnection();
        execute("update second_factor_key set key_id = ''");
        execute("delete from account_totp");
        execute("insert into account (id, name, guest, created_at) values ('%s', 'Ada', false, current_timestamp)"
                .formatted(ada));
    }

    @AfterEach
    void close() throws SQLException {
        execute("delete from account where id = '%s'".formatted(ada));
        connection.close();
    }

    @Test
    void sealsWhatLiesOpen() throws SQLException {
        keep(SECRET);
        var seal = new Seal(new SealKeys(List.of(key), true));

        assertThat(secretsWith(seal).reseal()).isZero();

        assertThat(kept()).doesNotContain(SECRET);
        assertThat(seal.open(ada, kept())).contains(SECRET);
    }

    @Test
    void sealsAnewWhatAnEarlierKeySealed() throws SQLException {
        keep(new Seal(new SealKeys(List.of(key), true)).seal(ada, SECRET));
        var fresh = SealKey.random();

        var lost =
                secretsWith(new Seal(new SealKeys(List.of(fresh, key), true))).reseal();

        assertThat(lost).isZero();
        assertThat(new Seal(new SealKeys(List.of(fresh), true)).open(ada, kept()))
                .contains(SECRET);
    }

    @Test
    void leavesWhatItCannotOpenAndCountsIt() throws SQLException {
        var sealed = new Seal(new SealKeys(List.of(SealKey.random()), true)).seal(ada, SECRET);
        keep(sealed);

        assertThat(secretsWith(new Seal(new SealKeys(List.of(key), true))).reseal())
                .isEqualTo(1);

        assertThat(kept()).isEqualTo(sealed);
    }

    @Test
    void leavesWhatIsSealedWithTheKeyOfToday() throws SQLException {
        var seal = new Seal(new SealKeys(List.of(key), true));
        var sealed = seal.seal(ada, SECRET);
        keep(sealed);

        secretsWith(seal).reseal();

        assertThat(kept()).isEqualTo(sealed);
    }

    @Test
    void takesUpTheFirstKeyThatAMachineMakesForItself() throws SQLException {
        var made = new Seal(new SealKeys(List.of(key), false));

        assertThat(secretsWith(made).takeUpKey()).isTrue();
        assertThat(secretsWith(made).takeUpKey()).isTrue();
    }

    @Test
    void takesUpAnyKeyThatTheOperatorGives() throws SQLException {
        secretsWith(new Seal(new SealKeys(List.of(SealKey.random()), false))).takeUpKey();

        assertThat(secretsWith(new Seal(new SealKeys(List.of(key), true))).takeUpKey())
                .isTrue();
    }

    KeptSecrets secretsWith(Seal seal) {
        return new KeptSecrets(connection, seal);
    }

    private void keep(String secret) throws SQLException {
        execute("insert into account_totp (account_id, secret, confirmed, last_step) values ('%s', '%s', true, 0)"
                .formatted(ada, secret));
    }

    private String kept() throws SQLException {
        var query = "select secret from account_totp where account_id = '%s'".formatted(ada);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
