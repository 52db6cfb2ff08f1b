package dev.rehearsal.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Says who judges an interview. */
@FunctionalInterface
public interface Judges {

    /** The judge that this interview's engine names; it stays the same, and no other stands in for it. */
    Mono<Judge> of(UUID interview);

    /** Every judge that an interview may have, the built-in one first. */
    default List<Judge> offered() {
        return List.of();
    }

    /**
     * The model judge of this name, told something else than the others; empty when there is none, or no such words.
     */
    default Optional<Judge> told(String name, String prompt) {
        return Optional.empty();
    }

    /** The same as somebody can choose among them, none twice. */
    default List<Choice> choices() {
        return List.of();
    }

    /** About what it would take to have this judged; nothing where no model is asked. */
    default Estimate estimate(Choice choice, Case matter) {
        return Estimate.NOTHING;
    }

    /** Settles, once and for all, who judges what goes by this name, and who pays. */
    default Mono<Void> settle(UUID name, UUID payer, Choice choice) {
        return Mono.empty();
    }

    /** Forgets who judged what went by this name. */
    default Mono<Void> forget(UUID name) {
        return Mono.empty();
    }

    /**
     * A judge that can be chosen.
     *
     * @param id what it is chosen by
     * @param trouble one sentence when it is known that it cannot be asked now; null where it can
     */
    record Choice(String id, JudgeName judge, @Nullable String trouble) {}

    /**
     * What judging would take, about.
     *
     * @param tokens read and written together
     * @param costUsd null when the price is not known
     */
    record Estimate(long tokens, @Nullable BigDecimal costUsd) {

        public static final Estimate NOTHING = new Estimate(0, BigDecimal.ZERO);
    }
}
