package dev.rehearsal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

class TurnstileTest {

    private static final Duration REST = Duration.ofSeconds(3);

    @Nested
    class StepByStep {

        private final List<String> begun = new ArrayList<>();
        private Duration rest = Duration.ZERO;
        private final Turnstile turnstile = new Turnstile(2, 3, taken -> rest);
        private VirtualTimeScheduler time;

        @BeforeEach
        void runAllOnThisThread() {
            time = VirtualTimeScheduler.getOrSet();
        }

        @AfterEach
        void runAsUsual() {
            VirtualTimeScheduler.reset();
        }

        @Test
        void whoFindsAPlaceGoesInAtOnce() {
            var a = new Visitor("a");
            var b = new Visitor("b");

            assertThat(begun).containsExactly("a", "b");
            b.done();

            assertThat(b.told).isCompletedWithValue("b");
            assertThat(a.told).isNotDone();
        }

        @Test
        void whoTurnsRoundAtTheDoorTakesNoPlace() {
            for (int i = 0; i < 3; i++) {
                turnstile
                        .through(Mono.fromRunnable(() -> begun.add("gone")))
                        .doOnSubscribe(subscription -> subscription.cancel())
                        .subscribe();
            }

            new Visitor("a");
            new Visitor("b");

            assertThat(begun).containsExactly("a", "b");
        }

        @Test
        void theOthersCostNothingUntilItIsTheirTurn() {
            var a = new Visitor("a");
            var b = new Visitor("b");
            new Visitor("c");
            new Visitor("d");
            assertThat(begun).containsExactly("a", "b");

            b.done();
            time.advanceTime();
            assertThat(begun).containsExactly("a", "b", "c");

            a.fails();
            time.advanceTime();
            assertThat(begun).containsExactly("a", "b", "c", "d");
        }

        @Test
        void whoLeavesTheLineIsNeverBegun() {
            var a = new Visitor("a");
            new Visitor("b");
            new Visitor("c").leaves();
            new Visitor("d");

            a.done();
            time.advanceTime();

            assertThat(begun).containsExactly("a", "b", "d");
        }

        @Test
        void whoLeavesFromInsideMakesRoom() {
            var a = new Visitor("a");
            new Visitor("b");
            new Visitor("c");

            a.leaves();
            time.advanceTime();

            assertThat(a.broken).isTrue();
            assertThat(begun).containsExactly("a", "b", "c");
        }

        @Test
        void aFailureIsOnesOwn() {
            var a = new Visitor("a");
            var b = new Visitor("b");

            a.fails();

            assertThatThrownBy(a.told::join).hasMessageContaining("a fell");
            assertThat(b.told).isNotDone();
        }

        @Test
        void whoFindsTheLineFullIsTurnedAway() {
            var all = IntStream.range(0, 6)
                    .mapToObj(number -> new Visitor("v" + number))
                    .toList();

            assertThatThrownBy(all.get(5).told::join).hasCauseInstanceOf(RejectedExecutionException.class);
            all.get(4).leaves();
            assertThat(new Visitor("late").told).isNotDone();
            assertThat(begun).containsExactly("v0", "v1");
        }

        @Test
        void aPlaceStaysEmptyForTheRest() {
            rest = REST;
            var a = new Visitor("a");
            new Visitor("b");
            new Visitor("c");

            a.done();
            assertThat(a.told).isCompletedWithValue("a");
            time.advanceTimeBy(REST.minusMillis(1));
            assertThat(begun).containsExactly("a", "b");

            time.advanceTimeBy(Duration.ofMillis(1));
            assertThat(begun).containsExactly("a", "b", "c");
        }

        @Test
        void whatIsKnownOutsideIsKnownInside() {
            var asked = Mono.deferContextual(context -> Mono.just(context.<String>get("who")));

            StepVerifier.create(turnstile.through(asked).contextWrite(context -> context.put("who", "Ada")))
                    .expectNext("Ada")
                    .verifyComplete();
        }

        @Test
        void whatHasNoOutcomeEndsAsSuch() {
            StepVerifier.create(turnstile.through(Mono.empty())).verifyComplete();
        }

        /** Somebody who goes through and says when they are done. */
        private final class Visitor {

            private final Sinks.One<String> outcome = Sinks.one();
            private final CompletableFuture<String> told = new CompletableFuture<>();
            private final String name;
            private final Disposable visit;
            private boolean broken;

            Visitor(String name) {
                this.name = name;
                this.visit = turnstile
                        .through(outcome.asMono()
                                .doOnSubscribe(begins -> begun.add(name))
                                .doOnCancel(() -> broken = true))
                        .subscribe(told::complete, told::completeExceptionally);
            }

            void done() {
                outcome.emitValue(name, Sinks.EmitFailureHandler.FAIL_FAST);
            }

            void fails() {
                outcome.emitError(new IllegalStateException(name + " fell"), Sinks.EmitFailureHandler.FAIL_FAST);
            }

            void leaves() {
                visit.dispose();
            }
        }
    }

    @Nested
    class WithManyAtOnce {

        private static final int MANY = 5_000;

        @Test
        void neverMoreAreInsideThanThereArePlacesWhoeverLeavesMeanwhile() {
            var turnstile = new Turnstile(3, MANY, taken -> Duration.ZERO);
            var inside = new AtomicInteger();
            var most = new AtomicInteger();
            // Whoever goes out has come in, and is out before anybody hears of it.
            var work = Mono.using(
                    () -> most.accumulateAndGet(inside.incrementAndGet(), Math::max),
                    found -> Mono.just(found).subscribeOn(Schedulers.parallel()),
                    found -> inside.decrementAndGet());

            var done = Flux.range(0, MANY)
                    .flatMap(
                            number -> number % 3 == 0
                                    ? Mono.firstWithSignal(turnstile.through(work), Mono.just(0))
                                    : turnstile.through(work),
                            MANY)
                    .count();

            StepVerifier.create(done).expectNext((long) MANY).expectComplete().verify(Duration.ofMinutes(1));
            assertThat(most.get()).isBetween(1, 3);
            assertThat(inside).hasValue(0);
            StepVerifier.create(Flux.range(0, 3).flatMap(number -> turnstile.through(Mono.just(number))))
                    .expectNextCount(3)
                    .expectComplete()
                    .verify(Duration.ofMinutes(1));
        }
    }
}
