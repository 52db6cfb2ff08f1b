package dev.rehearsal.engine;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The engines that can be used, and which one each interview uses. */
public interface Engines {

    /** In order of preference; {@link Engine#BUILT_IN} is always among them. */
    List<Engine> offered();

    /**
     * The engine with this id; where it is null, the first that is not known to be set up wrongly.
     *
     * @throws EngineNotOffered when there is none; answered as 400
     */
    Engine offered(@Nullable String id);

    /** Settles, once and for all, what an interview uses and who pays. The same interview again changes nothing. */
    Mono<Void> settle(UUID interview, UUID payer, Engine engine);

    /**
     * What this interview uses: built in where nothing was settled. An engine that is not configured any more is still
     * the interview's engine; its models answer that they are missing, and none stands in for them.
     */
    Mono<Engine> of(UUID interview);

    /** One sentence on why this engine cannot be used before somebody changes the settings; null where it can. */
    @Nullable
    String trouble(Engine engine);

    /** Forgets what the interview used. What its calls took stays, without a name. */
    Mono<Void> forget(UUID interview);
}
