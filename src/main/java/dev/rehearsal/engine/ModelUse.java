package dev.rehearsal.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the calls of one interview took. */
public interface ModelUse {

    /** One line for each model and purpose; empty when no model was called. */
    Mono<List<Line>> of(UUID interview);

    /** The day on which the prices were looked up. */
    String pricesOf();

    /**
     * What the calls of all of these cost, in US dollars; empty without calls, or when the price of one is not known.
     */
    Mono<BigDecimal> costUsd(Collection<UUID> interviews);

    /** What this much of a model costs, in US dollars; empty when its price is not known. */
    Optional<BigDecimal> priceUsd(ModelName model, Usage usage);

    /**
     * What one model took for one purpose.
     *
     * @param model "provider/model"
     * @param costUsd null when no price is known
     * @param guessed whether some of the tokens are our own estimate
     */
    record Line(
            String purpose,
            String model,
            long calls,
            long tokensIn,
            long tokensCached,
            long tokensOut,
            @Nullable BigDecimal costUsd,
            boolean guessed) {}
}
