package dev.rehearsal.account.edge;

import dev.rehearsal.testing.TestDatabase;

class H2SharedAttemptsIT extends SharedAttemptsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.H2;
    }
}
