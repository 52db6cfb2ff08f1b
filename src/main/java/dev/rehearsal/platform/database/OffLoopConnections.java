package dev.rehearsal.platform.database;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.reactivestreams.Publisher;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;

/**
 * Hands connections over on a thread that may block. The H2 driver does its work, disk writes included, on whichever
 * thread subscribes to it, which must not be the event loop. Whoever asked may go away before the handing over, with a
 * closed socket say; the connection then goes back to the pool, which would otherwise run dry.
 */
record OffLoopConnections(ConnectionFactory delegate, Scheduler scheduler) implements ConnectionFactory {

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.<Connection>create(
                        taker -> Mono.<Connection>from(delegate.create()).subscribe(new HandOver(taker, scheduler)))
                .doOnDiscard(Connection.class, connection -> connection.close().subscribe(new BaseSubscriber<>() {}));
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return delegate.getMetadata();
    }

    /** Waits for the connection to its end, since a wait that is broken off may lose it on the way. */
    private static final class HandOver extends BaseSubscriber<Connection> {

        private final MonoSink<Connection> taker;
        private final Scheduler scheduler;

        HandOver(MonoSink<Connection> taker, Scheduler scheduler) {
            this.taker = taker;
            this.scheduler = scheduler;
        }

        @Override
        protected void hookOnNext(Connection connection) {
            scheduler.schedule(() -> taker.success(connection));
        }

        @Override
        protected void hookOnError(Throwable failure) {
            taker.error(failure);
        }
    }
}
