package dev.rehearsal.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Says what it cost to have things judged. */
@FunctionalInterface
public interface JudgingCost {

    /**
     * Of all transcripts under these names, in US dollars; empty when no model was asked, or when nobody knows the
     * price of one.
     */
    Mono<BigDecimal> usd(Collection<UUID> transcripts);
}
