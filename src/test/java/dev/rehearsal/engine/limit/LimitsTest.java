package dev.rehearsal.engine.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelCalls;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Refusal;
import dev.rehearsal.engine.ScriptedModel;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.Usage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class LimitsTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(15), Duration.ofSeconds(90));
    private static final Persistence PERSISTENCE = new Persistence(3, Duration.ofMillis(500), Duration.ofSeconds(20));
    private static final Piece.Unavailable DOWN = new Piece.Unavailable(Duration.ZERO);

    private static ScriptedModel each(List<Flux<Piece>> tries) {
        var rest = new ArrayDeque<>(tries);
        Function<ModelCall, Flux<Piece>> speech = call -> rest.size() > 1 ? rest.pop() : rest.getFirst();
        return ScriptedModel.speaking(speech);
    }

    private static Flux<Piece> speech(LanguageModel model) {
        return model.speak(ModelCalls.voice());
    }

    @Nested
    class WhenTheModelIsSilent {

        @Test
        void givesUpBeforeItsFirstWords() {
            var model = new PatientModel(ScriptedModel.speaking(call -> Flux.never()), PATIENCE);

            StepVerifier.withVirtualTime(() -> speech(model))
                    .expectSubscription()
                    .expectNoEvent(Duration.ofSeconds(19))
                    .thenAwait(Duration.ofSeconds(1))
                    .expectNext(DOWN)
                    .verifyComplete();
        }

        @Test
        void keepsWhatWasSaidBefore() {
            var model = new PatientModel(
                    ScriptedModel.speaking(
                            call -> Flux.<Piece>just(new Piece.Words("So")).concatWith(Flux.never())),
                    PATIENCE);

            StepVerifier.withVirtualTime(() -> speech(model))
                    .expectNext(new Piece.Words("So"))
                    .thenAwait(Duration.ofSeconds(15))
                    .expectNext(new Piece.CutOff(null, Cut.STALLED))
                    .verifyComplete();
        }
    }

    @Nested
    class WhenTheModelIsUnavailable {

        @Test
        void asksAgainWithGrowingPauses() {
            var model = each(List.of(
                    Flux.just(DOWN),
                    Flux.just(DOWN),
                    Flux.just(new Piece.Words("Hello"), new Piece.Finished(Usage.NONE))));

            StepVerifier.withVirtualTime(() -> speech(new PersistentModel(model, PERSISTENCE)))
                    .expectSubscription()
                    .expectNoEvent(Duration.ofMillis(249))
                    .thenAwait(Duration.ofMillis(251 + 1_000))
                    .expectNext(new Piece.Words("Hello"), new Piece.Finished(Usage.NONE))
                    .verifyComplete();
            assertThat(model.asked()).hasSize(3);
        }

        @Test
        void givesUpAfterItsTries() {
            var model = each(List.of(Flux.just(DOWN)));

            StepVerifier.withVirtualTime(() -> speech(new PersistentModel(model, PERSISTENCE)))
                    .thenAwait(Duration.ofMinutes(1))
                    .expectNext(DOWN)
                    .verifyComplete();
            assertThat(model.asked()).hasSize(3);
        }

        @Test
        void waitsAsLongAsItIsAskedTo() {
            var model = each(List.of(
                    Flux.just(new Piece.Unavailable(Duration.ofSeconds(8))),
                    Flux.just(new Piece.Finished(Usage.NONE))));

            StepVerifier.withVirtualTime(() -> speech(new PersistentModel(model, PERSISTENCE)))
                    .expectSubscription()
                    .expectNoEvent(Duration.ofMillis(7_999))
                    .thenAwait(Duration.ofSeconds(1))
                    .expectNext(new Piece.Finished(Usage.NONE))
                    .verifyComplete();
        }

        @Test
        void neverAsksAgainAfterTheFirstWordsOrARefusal() {
            for (var last : List.of(
                    new Piece.CutOff(null, Cut.ENDED),
                    new Piece.Refused(Refusal.MODEL),
                    new Piece.Misconfigured("Wrong key."))) {
                var model = each(List.of(Flux.just(last)));

                StepVerifier.create(speech(new PersistentModel(model, PERSISTENCE)))
                        .expectNext(last)
                        .verifyComplete();
                assertThat(model.asked()).hasSize(1);
            }
        }
    }

    @Nested
    class WhenTheProviderIsDown {

        private final Movable clock = new Movable();
        private final Breaker breaker = new Breaker(2, Duration.ofSeconds(30), clock);
        private final ScriptedModel model =
                ScriptedModel.filling(call -> new StructuredReply.Unavailable(Duration.ZERO));
        private final GuardedModel guarded = new GuardedModel(model, breaker);

        private StructuredReply ask() {
            return guarded.fill(ModelCalls.judge(), ModelCalls.FORM).block();
        }

        @Test
        void isNotAskedForAWhile() {
            ask();
            ask();

            assertThat(ask()).isEqualTo(new StructuredReply.Unavailable(Duration.ofSeconds(30)));
            assertThat(model.asked()).hasSize(2);
        }

        @Test
        void isTriedByOneCallAfterThat() {
            ask();
            ask();
            clock.now = clock.now.plusSeconds(31);

            ask();
            ask();

            assertThat(model.asked()).hasSize(3);
        }

        @Test
        void isTrustedAgainAfterASuccess() {
            ask();
            breaker.succeeded();
            ask();
            ask();

            assertThat(model.asked()).hasSize(3);
        }
    }

    @Nested
    class WhenNobodyListens {

        @Test
        void theCallEnds() {
            var cancelled = new boolean[1];
            var model = ScriptedModel.speaking(call -> Flux.<Piece>never().doOnCancel(() -> cancelled[0] = true));
            var limits = new Limits(PATIENCE, PERSISTENCE, 100, Clock.systemUTC());

            speech(limits.again(limits.once(model))).subscribe().dispose();

            assertThat(cancelled[0]).isTrue();
        }
    }

    @Nested
    class WhenTheAnswerDoesNotEnd {

        @Test
        void isCut() {
            var model = new BriefModel(
                    ScriptedModel.speaking(
                            call -> Flux.<Piece>just(new Piece.Words("word ")).repeat()),
                    12);

            StepVerifier.create(speech(model))
                    .expectNext(
                            new Piece.Words("word "), new Piece.Words("word "), new Piece.CutOff(null, Cut.TOO_LONG))
                    .verifyComplete();
        }

        @Test
        void aFormIsNotTaken() {
            var model = new BriefModel(ScriptedModel.filling("x".repeat(13)), 12);

            StepVerifier.create(model.fill(ModelCalls.judge(), ModelCalls.FORM))
                    .assertNext(reply -> assertThat(reply).isInstanceOf(StructuredReply.CutOff.class))
                    .verifyComplete();
        }

        @Test
        void nothingFollowsAnEnd() {
            var model = new BriefModel(
                    ScriptedModel.speaking(call -> Flux.just(new Piece.Finished(Usage.NONE), new Piece.Words("And"))),
                    12);

            StepVerifier.create(speech(model))
                    .expectNext(new Piece.Finished(Usage.NONE))
                    .verifyComplete();
        }
    }

    private static final class Movable extends Clock {

        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
