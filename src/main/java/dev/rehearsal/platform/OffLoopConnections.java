package dev.rehearsal.platform;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Hands connections over on a thread that may block. The H2 driver does its work, disk writes included, on whichever
 * thread subscribes to it, which must not be the event loop.
 */
record OffLoopConnections(ConnectionFactory delegate, Scheduler scheduler) implements ConnectionFactory {

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(delegate.create()).publishOn(scheduler);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return delegate.getMetadata();
    }
}
