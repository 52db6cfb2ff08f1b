package dev.rehearsal.account.edge;

import dev.rehearsal.testing.TestDatabase;

class PostgresSharedAttemptsIT extends SharedAttemptsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.POSTGRES;
    }
}
