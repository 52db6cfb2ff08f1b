package dev.rehearsal.account.sharing;

import dev.rehearsal.account.ConsentTaker;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells whoever keeps copies of an interview what its owner has decided about them. */
@Component
class Deciding {

    private final ObjectProvider<ConsentTaker> takers;

    Deciding(ObjectProvider<ConsentTaker> takers) {
        this.takers = takers;
    }

    Mono<Void> tell(UUID interview) {
        return Flux.fromStream(takers::orderedStream)
                .concatMap(taker -> taker.decided(interview))
                .then();
    }
}
