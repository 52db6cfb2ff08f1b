package dev.rehearsal.interview.voice;

import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.Prompts;
import java.util.UUID;
import org.mockito.Mockito;
import reactor.core.publisher.Mono;

/** Voices for tests of what is around them. */
public final class VoicesForTests {

    private VoicesForTests() {}

    /** Every interview has the scripted voice. */
    public static Voices scripted() {
        var engines = Mockito.mock(Engines.class);
        Mockito.when(engines.of(Mockito.any(UUID.class))).thenReturn(Mono.just(Engine.BUILT_IN));
        return new Voices(engines, Mockito.mock(Prompts.class));
    }
}
