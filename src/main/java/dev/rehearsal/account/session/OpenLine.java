package dev.rehearsal.account.session;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.LiveDoor;
import dev.rehearsal.account.edge.Limits;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One open socket. */
final class OpenLine implements LiveDoor.Pass {

    private final Holder holder;
    private final Limits limits;
    private final Consumer<OpenLine> gone;
    private final Sinks.Empty<Void> ended = Sinks.empty();
    private final AtomicBoolean used = new AtomicBoolean();

    OpenLine(Holder holder, Limits limits, Consumer<OpenLine> gone) {
        this.holder = holder;
        this.limits = limits;
        this.gone = gone;
    }

    /** Who holds the socket. */
    record Holder(
            String session, AccountId account, @Nullable InetAddress address) {}

    String session() {
        return holder.session();
    }

    AccountId account() {
        return holder.account();
    }

    @Nullable
    InetAddress address() {
        return holder.address();
    }

    /** Whether anything was said since this was last asked. */
    boolean takeUse() {
        return used.getAndSet(false);
    }

    void end() {
        ended.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST);
    }

    @Override
    public Mono<Void> ended() {
        return ended.asMono();
    }

    @Override
    public boolean said() {
        used.set(true);
        return limits.message(holder.account());
    }

    @Override
    public void leave() {
        gone.accept(this);
    }
}
