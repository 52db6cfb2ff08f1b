package dev.rehearsal.interview.room;

import java.util.UUID;
import reactor.core.publisher.Flux;

/** How nodes that share a database learn of one another's events. */
interface LiveBus {

    /** Interviews of this node in which another node has recorded something. */
    Flux<UUID> news();
}
