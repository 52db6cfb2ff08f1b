package dev.rehearsal.account.people;

import dev.rehearsal.testing.TestDatabase;

class H2LastAdminIT extends LastAdminContract {

    @Override
    TestDatabase database() {
        return TestDatabase.H2;
    }
}
