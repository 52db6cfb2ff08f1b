package dev.rehearsal.account.seal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2KeptSecretsIT extends KeptSecretsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.H2;
    }

    @Test
    void takesUpANewKeyWhereTheFileWasLostSinceNobodyElseIsThere() throws SQLException {
        secretsWith(new Seal(new SealKeys(List.of(SealKey.random()), false))).takeUpKey();

        assertThat(secretsWith(new Seal(new SealKeys(List.of(SealKey.random()), false)))
                        .takeUpKey())
                .isTrue();
    }
}
