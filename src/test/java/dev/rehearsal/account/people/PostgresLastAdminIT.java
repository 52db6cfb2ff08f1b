package dev.rehearsal.account.people;

import dev.rehearsal.testing.TestDatabase;

class PostgresLastAdminIT extends LastAdminContract {

    @Override
    TestDatabase database() {
        return TestDatabase.POSTGRES;
    }
}
