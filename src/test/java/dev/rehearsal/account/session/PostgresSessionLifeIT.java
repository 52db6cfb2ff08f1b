package dev.rehearsal.account.session;

import dev.rehearsal.testing.TestDatabase;

class PostgresSessionLifeIT extends SessionLifeContract {

    @Override
    TestDatabase database() {
        return TestDatabase.POSTGRES;
    }
}
