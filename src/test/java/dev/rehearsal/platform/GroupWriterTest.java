package dev.rehearsal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

class GroupWriterTest {

    private final SlowTable table = new SlowTable();
    private final GroupWriter<String, String> writer = new GroupWriter<>(table, thing -> thing.charAt(0));

    @BeforeEach
    void runAllOnThisThread() {
        VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void runAsUsual() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void whoComesAloneIsWrittenAtOnce() {
        var a = write("a");

        assertThat(table.begun).containsExactly("together [a]");
        assertThat(a).isNotDone();
        table.finish();

        assertThat(a).isCompletedWithValue("a together");
    }

    @Test
    void anOutcomeWaitsUntilItIsAskedFor() {
        StepVerifier.create(writer.write("a"), 0)
                .then(table::finish)
                .thenRequest(1)
                .expectNext("a together")
                .verifyComplete();
    }

    @Test
    void whoComesMeanwhileIsWrittenTogether() {
        write("a");
        var b = write("b");
        var c = write("c");
        table.finish();

        assertThat(table.begun).containsExactly("together [a]", "together [b, c]");
        assertThat(b).isNotDone();
        table.finish();

        assertThat(b).isCompletedWithValue("b together");
        assertThat(c).isCompletedWithValue("c together");
    }

    @Test
    void whoComesBeforeTheTableIsReadyGoesAlong() {
        table.late = true;
        var a = write("a");
        var b = write("b");

        table.finishAll();

        assertThat(table.begun).containsExactly("together [a, b]");
        assertThat(a).isCompletedWithValue("a together");
        assertThat(b).isCompletedWithValue("b together");
    }

    @Test
    void everybodyIsToldThatTheTableIsAway() {
        write("a");
        var b = write("b");
        var c = write("c");
        table.away = true;
        table.finishAll();

        assertThatThrownBy(b::join).hasMessageContaining("away");
        assertThatThrownBy(c::join).hasMessageContaining("away");
        table.away = false;
        assertThat(write("d")).isNotDone();
        table.finishAll();
        assertThat(table.written).contains("d");
    }

    @Test
    void nobodyLosesByWhatAnotherDoesWrong() {
        table.wrong.add("b");
        write("a");
        var b = write("b");
        var c = write("c");
        var d = write("d");

        table.finishAll();

        assertThatThrownBy(b::join).isInstanceOf(CompletionException.class).hasMessageContaining("b is wrong");
        assertThat(c).isCompletedWithValue("c alone");
        assertThat(d).isCompletedWithValue("d alone");
        assertThat(write("e")).isNotDone();
        assertThat(table.begun).last().isEqualTo("together [e]");
    }

    @Test
    void whoHasToWaitForOthersHoldsUpNobody() {
        table.locked.add("b");
        write("a");
        var b = write("b");
        var c = write("c");
        table.finish();
        table.finish();

        assertThat(c).isCompletedWithValue("c together");
        assertThat(table.begun).last().isEqualTo("alone b");
        var d = write("d");
        assertThat(table.begun).last().isEqualTo("together [d]");
        table.finishAll();

        assertThat(b).isCompletedWithValue("b alone");
        assertThat(d).isCompletedWithValue("d together");
    }

    @Test
    void whatGoesToOnePlaceGoesThereInOrder() {
        write("a1");
        write("b1");
        write("b2");
        write("c1");

        table.finishAll();

        assertThat(table.begun).containsExactly("together [a1]", "together [b1, c1]", "together [b2]");
    }

    @Test
    void aGroupHasAnEnd() {
        write("a");
        IntStream.range(0, 100).forEach(number -> write(Character.toString(1000 + number)));

        table.finishAll();

        assertThat(table.sizes).containsExactly(1, 64, 36);
    }

    @Test
    void whoLeavesWhileWaitingIsNotWritten() {
        write("a");
        writer.write("b").subscribe().dispose();
        write("c");

        table.finishAll();

        assertThat(table.begun).containsExactly("together [a]", "together [c]");
    }

    @Test
    void whoLeavesLaterIsWrittenAllTheSame() {
        write("a");
        var b = writer.write("b").subscribe();
        var c = write("c");
        table.finish();
        b.dispose();
        table.finish();

        assertThat(table.written).contains("b");
        assertThat(c).isCompletedWithValue("c together");
    }

    private CompletableFuture<String> write(String thing) {
        return writer.write(thing).toFuture();
    }

    /** Writes when it is told to. */
    private static final class SlowTable implements GroupWriter.Table<String, String> {

        final List<String> begun = new ArrayList<>();
        final List<Integer> sizes = new ArrayList<>();
        final Set<String> written = new HashSet<>();
        final Set<String> wrong = new HashSet<>();
        final Set<String> locked = new HashSet<>();
        boolean late;
        boolean away;
        private final List<Sinks.Empty<Void>> underWay = new ArrayList<>();

        @Override
        public Mono<Map<String, String>> writeTogether(Supplier<List<String>> asked) {
            if (away) {
                return Mono.error(new IllegalStateException("The table is away"));
            }
            return late ? slowly(asked).flatMap(this::writeTogether) : writeTogether(asked.get());
        }

        private Mono<Map<String, String>> writeTogether(List<String> things) {
            begun.add("together " + things);
            sizes.add(things.size());
            return slowly(() -> {
                var done = new HashMap<String, String>();
                things.stream().filter(thing -> !locked.contains(thing)).forEach(thing -> {
                    write(thing);
                    done.put(thing, thing + " together");
                });
                return done;
            });
        }

        @Override
        public Mono<String> writeAlone(String thing) {
            if (away) {
                return Mono.error(new IllegalStateException("The table is away"));
            }
            begun.add("alone " + thing);
            return slowly(() -> {
                write(thing);
                return thing + " alone";
            });
        }

        private void write(String thing) {
            if (wrong.contains(thing)) {
                throw new IllegalStateException(thing + " is wrong");
            }
            written.add(thing);
        }

        private <V> Mono<V> slowly(Supplier<V> work) {
            var told = Sinks.<Void>empty();
            underWay.add(told);
            return told.asMono().then(Mono.fromSupplier(work));
        }

        /** Finishes what is under way, and what is told by that. */
        void finish() {
            var now = List.copyOf(underWay);
            underWay.clear();
            now.forEach(Sinks.Empty::tryEmitEmpty);
            VirtualTimeScheduler.get().advanceTime();
        }

        void finishAll() {
            while (!underWay.isEmpty()) {
                finish();
            }
        }
    }
}
