package dev.rehearsal.engine.limit;

import dev.rehearsal.engine.LanguageModel;
import java.time.Clock;
import java.time.Duration;

/**
 * All limits around one model.
 *
 * @param characters longest answer
 */
public record Limits(Patience patience, Persistence persistence, long characters, Clock clock) {

    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    /** One try: time and size. */
    public LanguageModel once(LanguageModel model) {
        return new PatientModel(new BriefModel(model, characters), patience);
    }

    /** Further tries, unless the provider is known to be down. */
    public LanguageModel again(LanguageModel once) {
        return new PersistentModel(new GuardedModel(once, new Breaker(FAILURES, REST, clock)), persistence);
    }
}
