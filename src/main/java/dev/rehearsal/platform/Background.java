package dev.rehearsal.platform;

import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Work that nobody waits for: what has to serve many serves whoever talks first. */
public final class Background {

    private static final Class<Background> KEY = Background.class;

    private Background() {}

    /** The same work, known as such to everything that it asks. */
    public static <T> Mono<T> of(Mono<T> work) {
        return work.contextWrite(context -> context.put(KEY, true));
    }

    /** Whether who asks is such work. */
    public static boolean asks(ContextView context) {
        return context.hasKey(KEY);
    }
}
