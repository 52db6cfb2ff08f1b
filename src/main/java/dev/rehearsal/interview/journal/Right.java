package dev.rehearsal.interview.journal;

import java.util.UUID;

/** In whose right something is appended. */
public sealed interface Right {

    UUID interview();

    /** Anybody's, as clients and timers have it. */
    record Free(UUID interview) implements Right {}

    /** The holder's, if the lease is still held. */
    record Held(Lease lease) implements Right {

        @Override
        public UUID interview() {
            return lease.interview();
        }
    }

    /** The holder's who takes the lease with this append, unless somebody else has it. */
    record Taken(UUID interview) implements Right {}

    /** The holder's who gives the lease back with this append, if it is still held. */
    record GivenBack(Lease lease) implements Right {

        @Override
        public UUID interview() {
            return lease.interview();
        }
    }
}
