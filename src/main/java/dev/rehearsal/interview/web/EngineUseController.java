package dev.rehearsal.interview.web;

import dev.rehearsal.engine.Engines;
import dev.rehearsal.interview.room.Room;
import dev.rehearsal.interview.room.Rooms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells who speaks and who judges in an interview, and who found the words of what was said. */
@RestController
class EngineUseController {

    private final OwnInterviews own;
    private final Engines engines;
    private final Rooms rooms;

    EngineUseController(OwnInterviews own, Engines engines, Rooms rooms) {
        this.own = own;
        this.engines = engines;
        this.rooms = rooms;
    }

    @GetMapping("/api/interviews/{id}/engine")
    Mono<EngineUse> engine(@PathVariable String id, ServerWebExchange exchange) {
        return own.findShown(id, exchange)
                .flatMap(interview -> Mono.zip(engines.of(interview.id()), rooms.in(interview.id(), Room::state)))
                .map(found -> EngineUse.of(found.getT1(), engines.trouble(found.getT1()), found.getT2()));
    }
}
