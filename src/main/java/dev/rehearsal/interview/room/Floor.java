package dev.rehearsal.interview.room;

import dev.rehearsal.interview.journal.Append;
import dev.rehearsal.interview.journal.Journal;
import dev.rehearsal.interview.journal.Lease;
import dev.rehearsal.interview.journal.Leases;
import dev.rehearsal.interview.journal.Right;
import dev.rehearsal.interview.room.Ledger.Writer;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The floor of an interview: who has it speaks for the interviewer. It comes with the move that opens a turn and goes
 * with the words that end it, in the same transactions.
 */
final class Floor {

    private final UUID interview;
    private final Journal journal;
    private final Leases leases;
    private volatile @Nullable Lease lease;

    Floor(UUID interview, Journal journal, Leases leases) {
        this.interview = interview;
        this.journal = journal;
        this.leases = leases;
    }

    boolean held() {
        return lease != null;
    }

    Lease lease() {
        return Objects.requireNonNull(lease, "has the floor");
    }

    /** Takes it for a turn that was opened before; false while somebody else has it. */
    Mono<Boolean> take() {
        return leases.acquire(interview).doOnNext(taken -> lease = taken).hasElement();
    }

    /** Appends what opens a turn, and takes the floor. */
    Writer taking() {
        return entries -> journal.append(new Right.Taken(interview), entries).doOnNext(append -> {
            if (append instanceof Append.Done done) {
                lease = done.taken();
            }
        });
    }

    /** Appends while it has the floor. */
    Writer holding() {
        return entries -> journal.append(new Right.Held(lease()), entries);
    }

    /** Appends what ends a turn, and gives the floor back. */
    Writer givingBack() {
        return entries -> journal.append(new Right.GivenBack(lease()), entries).doOnNext(append -> {
            if (append instanceof Append.Done) {
                lease = null;
            }
        });
    }

    /** Gives it back, unless that was done. */
    Mono<Void> giveBack() {
        return Mono.justOrEmpty(lease).flatMap(leases::release);
    }
}
