package dev.rehearsal.engine.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * One call on the wire. LangChain4j's client interface carries neither a way to end a call before its first event nor
 * what lay around the events, so both travel here, bound to the thread that makes the call.
 */
final class Exchange {

    static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

    /**
     * OpenAI's field for it, Anthropic's reason to stop, Gemini's reason to block; within a text, quotes are escaped.
     */
    private static final Pattern REFUSAL =
            Pattern.compile("\"refusal\"\\s*:\\s*\"|\"stop_reason\"\\s*:\\s*\"refusal\"|\"blockReason\"\\s*:\\s*\"");

    /** So long may a provider take to close a stream whose end marker has come; then it is closed for it. */
    private static final Duration LINGER = Duration.ofSeconds(2);

    /** Empty once the call was ended. */
    private final AtomicReference<Optional<Runnable>> stop = new AtomicReference<>(Optional.of(() -> {}));

    private volatile Runnable closing = () -> {};
    private volatile boolean said;
    private volatile boolean refused;
    private volatile boolean garbled;

    /** From here on, this is how the call is ended; at once if it was ended already. */
    void running(Runnable how) {
        var before = stop.getAndUpdate(now -> now.map(running -> how));
        if (before.isEmpty()) {
            how.run();
        }
    }

    void end() {
        stop.getAndSet(Optional.empty()).ifPresent(this::stop);
    }

    /** All was said; what is left on the wire is read to its end, so that the connection can be used again. */
    void allSaid() {
        said = true;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing what is closed does nothing
    private void stop(Runnable how) {
        if (said) {
            CompletableFuture.delayedExecutor(LINGER.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(how);
        } else {
            how.run();
        }
    }

    /** What to do when the provider has closed the stream, properly or not. */
    void whenClosed(Runnable action) {
        closing = action;
    }

    void closed() {
        closing.run();
    }

    /** Looks at an event for what LangChain4j passes over. */
    void saw(String data) {
        // Every token comes through here, and next to none of them refuses.
        boolean mayRefuse = data.contains("refusal") || data.contains("blockReason");
        if (mayRefuse && REFUSAL.matcher(data).find()) {
            refused = true;
        }
    }

    void sawGarbage() {
        garbled = true;
    }

    boolean refused() {
        return refused;
    }

    boolean garbled() {
        return garbled;
    }
}
