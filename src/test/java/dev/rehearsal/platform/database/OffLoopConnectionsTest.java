package dev.rehearsal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class OffLoopConnectionsTest {

    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Scheduler otherThread = Schedulers.fromExecutor(later::add);
    private final AtomicInteger givenBack = new AtomicInteger();
    private final Connection connection = mock();
    private final ConnectionFactory pool = mock();

    @BeforeEach
    void fill() {
        when(pool.create()).thenAnswer(call -> Mono.just(connection).hide());
        when(connection.close()).thenReturn(Mono.fromRunnable(givenBack::incrementAndGet));
    }

    @Test
    void aConnectionIsHandedOverOnTheOtherThread() {
        var taken = new AtomicInteger();
        var taker = Mono.from(new OffLoopConnections(pool, otherThread).create())
                .subscribe(mine -> taken.incrementAndGet());

        assertThat(taken).hasValue(0);
        runLater();

        assertThat(taken).hasValue(1);
        assertThat(taker.isDisposed()).isTrue();
        assertThat(givenBack).hasValue(0);
    }

    @Test
    void aConnectionWhoseTakerWentAwayIsGivenBack() {
        var taker =
                Mono.from(new OffLoopConnections(pool, otherThread).create()).subscribe();

        taker.dispose();
        runLater();

        assertThat(givenBack).hasValue(1);
    }

    private void runLater() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}
