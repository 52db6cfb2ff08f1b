package dev.rehearsal.account.session;

import dev.rehearsal.testing.TestDatabase;

class H2SessionLifeIT extends SessionLifeContract {

    @Override
    TestDatabase database() {
        return TestDatabase.H2;
    }
}
