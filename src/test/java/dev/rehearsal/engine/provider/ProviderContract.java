package dev.rehearsal.engine.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.LanguageModelContract;
import dev.rehearsal.engine.ModelCalls;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Refusal;
import dev.rehearsal.engine.Secret;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.limit.Limits;
import dev.rehearsal.engine.limit.Patience;
import dev.rehearsal.engine.limit.Persistence;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.unit.DataSize;

/** What every provider's model must do, shown on the provider's own wire format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProviderContract extends LanguageModelContract {

    static final String KEY = "sk-test-not-to-be-seen";
    private static final Duration A_MOMENT = Duration.ofMillis(700);

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final Providers providers = new Providers(Duration.ofSeconds(2), DataSize.ofKilobytes(256));
    protected final Wires wires = new Wires(provider());

    protected abstract String provider();

    protected abstract String path();

    /** What is told of a model that the provider does not know. */
    protected String unknownModel() {
        return "The provider does not know the model or the address.";
    }

    @BeforeAll
    void start() {
        server.start();
    }

    @BeforeEach
    void forget() {
        server.resetAll();
    }

    @AfterAll
    void stop() {
        providers.close();
        server.stop();
    }

    /** Nothing stays open, whatever happened. */
    @AfterEach
    void leavesNothingRunning() {
        assertThat(server.getAllServeEvents())
                .allSatisfy(event ->
                        assertThat(event.getRequest().getMethod().getName()).isEqualTo("POST"));
    }

    LanguageModel raw() {
        return providers.open(new Endpoint(
                new ModelName(provider(), "test-model"), new Secret(KEY), server.baseUrl() + path(), true));
    }

    /** With every limit, and time enough for a machine that does other things as well. */
    LanguageModel limited(int tries) {
        return limited(tries, new Patience(SOON, SOON, SOON));
    }

    private LanguageModel limited(int tries, Patience patience) {
        var limits = new Limits(
                patience,
                new Persistence(tries, Duration.ofMillis(10), Duration.ofSeconds(2)),
                256 * 1024,
                Clock.systemUTC());
        return limits.again(limits.once(raw()));
    }

    void answer(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    void answerOk(String body) {
        answer(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/event-stream")
                .withBody(body));
    }

    List<String> requests() {
        return server.findAll(anyRequestedFor(anyUrl())).stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    List<Piece> speech(LanguageModel model) {
        return model.speak(ModelCalls.voice()).collectList().block(SOON);
    }

    StructuredReply reply(LanguageModel model) {
        return model.fill(ModelCalls.judge(), ModelCalls.FORM).block(SOON);
    }

    @Override
    protected LanguageModel saying(String... words) {
        answerOk(wires.stream(words));
        return raw();
    }

    @Override
    protected LanguageModel filling(String json) {
        answerOk(wires.reply(json));
        return raw();
    }

    @Override
    protected int calls() {
        return requests().size();
    }

    @Nested
    class WhenItSpeaks {

        @Test
        void countsWhatTheProviderHadCached() {
            answerOk(wires.stream("Yes?"));

            var last = (Piece.Finished) speech(raw()).getLast();

            assertThat(last.usage().in()).isEqualTo(1200);
            assertThat(last.usage().out()).isEqualTo(9);
        }

        @Test
        void sendsTheSameBytesForTheSameCall() {
            answerOk(wires.stream("Yes?"));

            speech(raw());
            speech(raw());

            assertThat(requests()).hasSize(2);
            assertThat(requests().getFirst()).isEqualTo(requests().getLast());
        }

        @Test
        void waitsForASlowFirstTokenAndNoLonger() {
            answer(aResponse().withFixedDelay(1_500).withBody(wires.stream("Late.")));

            var pieces = speech(limited(1, new Patience(A_MOMENT, SOON, SOON)));

            assertThat(pieces).containsExactly(new Piece.Unavailable(Duration.ZERO));
        }

        @Test
        void keepsWhatWasSaidBeforeItFellSilent() {
            var cut = wires.cutStream("One", " two");
            answer(aResponse()
                    .withStatus(200)
                    .withBody(cut + ":" + " ".repeat(cut.length() * 2))
                    .withChunkedDribbleDelay(2, 3_000));

            var pieces = speech(limited(1, new Patience(SOON, A_MOMENT, SOON)));

            assertThat(pieces)
                    .containsExactly(
                            new Piece.Words("One"), new Piece.Words(" two"), new Piece.CutOff(null, Cut.STALLED));
        }

        @Test
        void saysThatAStreamWithoutItsEndWasCut() {
            answerOk(wires.cutStream("One", " two"));

            var pieces = speech(limited(1));

            assertThat(pieces)
                    .startsWith(new Piece.Words("One"), new Piece.Words(" two"))
                    .hasSize(3);
            assertThat(pieces.getLast())
                    .isInstanceOfSatisfying(
                            Piece.CutOff.class, cut -> assertThat(cut.why()).isEqualTo(Cut.ENDED));
        }

        @Test
        void saysThatAWordWasLostInGarbage() {
            answerOk(wires.garbledStream("One", " two"));

            var pieces = speech(limited(1));

            assertThat(pieces.getFirst()).isEqualTo(new Piece.Words("One"));
            assertThat(pieces.getLast())
                    .isInstanceOfSatisfying(
                            Piece.CutOff.class, cut -> assertThat(cut.why()).isEqualTo(Cut.GARBLED));
        }

        @Test
        void takesAConnectionThatBreaksBeforeTheFirstWordAsUnavailable() {
            answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

            assertThat(speech(limited(1))).containsExactly(new Piece.Unavailable(Duration.ZERO));
        }

        @Test
        void endsAnEmptyAnswerWithoutWords() {
            answerOk(wires.stream());

            var pieces = speech(limited(1));

            assertThat(pieces).hasSize(1);
            assertThat(pieces.getFirst())
                    .isInstanceOfSatisfying(
                            Piece.CutOff.class, cut -> assertThat(cut.why()).isEqualTo(Cut.STOPPED));
        }

        @Test
        void cutsAnAnswerOfAMegabyte() {
            var chunk = "word ".repeat(2_000);
            answerOk(wires.stream(Collections.nCopies(105, chunk).toArray(String[]::new)));

            var pieces = speech(limited(1));

            assertThat(pieces.getLast()).isEqualTo(new Piece.CutOff(null, Cut.TOO_LONG));
            assertThat(pieces.size()).isLessThan(30);
        }

        @Test
        void ignoresCallsOfToolsThatItDoesNotHave() {
            answerOk(wires.file("stream-tool-call"));

            var pieces = speech(limited(1));

            assertThat(pieces).hasSize(1);
            assertThat(pieces.getFirst())
                    .isInstanceOfSatisfying(
                            Piece.CutOff.class, cut -> assertThat(cut.why()).isEqualTo(Cut.STOPPED));
        }
    }

    @Nested
    class WhenItFillsInAForm {

        @Test
        void sendsTheSchemaAndTheSameBytesForTheSameCall() {
            answerOk(wires.reply("{}"));

            reply(raw());
            reply(raw());

            assertThat(requests().getFirst()).isEqualTo(requests().getLast()).contains("\"confidence\"", "\"enum\"");
        }

        @Test
        void doesNotTakeHalfAForm() {
            answerOk(wires.file("reply-cut").replace("\"@TEXT@\"", "\"{\""));

            assertThat(reply(limited(1)))
                    .isInstanceOfSatisfying(
                            StructuredReply.CutOff.class,
                            cut -> assertThat(cut.why()).isEqualTo(Cut.TOO_LONG));
        }

        @Test
        void takesAnEmptyReplyForNone() {
            answerOk(wires.reply(""));

            assertThat(reply(limited(1))).isInstanceOf(StructuredReply.CutOff.class);
        }

        @Test
        void takesTheCallOfAToolForNone() {
            answerOk(wires.file("reply-tool-call"));

            assertThat(reply(limited(1))).isInstanceOf(StructuredReply.CutOff.class);
        }

        @Test
        void takesWhatIsNoJsonForGarbage() {
            answerOk("<html>Bad gateway</html>");

            assertThat(reply(limited(1)))
                    .isInstanceOfSatisfying(
                            StructuredReply.CutOff.class,
                            cut -> assertThat(cut.why()).isEqualTo(Cut.GARBLED));
        }

        @Test
        void doesNotTakeAMegabyte() {
            answerOk(wires.reply("x".repeat(1_048_576)));

            assertThat(reply(limited(1)))
                    .isInstanceOfSatisfying(
                            StructuredReply.CutOff.class,
                            cut -> assertThat(cut.why()).isEqualTo(Cut.TOO_LONG));
        }

        @Test
        void givesUpAfterTheLimit() {
            answer(aResponse().withFixedDelay(1_500).withBody(wires.reply("{}")));

            assertThat(reply(limited(1, new Patience(SOON, SOON, A_MOMENT))))
                    .isEqualTo(new StructuredReply.Unavailable(Duration.ZERO));
        }
    }

    @Nested
    class WhenTheProviderSaysNo {

        @Test
        void doesNotTryAWrongKeyAgain() {
            answer(aResponse().withStatus(401).withBody(wires.file("error-401")));

            assertThat(speech(limited(3)))
                    .containsExactly(new Piece.Misconfigured("The provider does not accept the key."));
            assertThat(reply(limited(3)))
                    .isEqualTo(new StructuredReply.Misconfigured("The provider does not accept the key."));
            assertThat(calls()).isEqualTo(2);
        }

        @Test
        void doesNotTryAWrongRequestAgain() {
            answer(aResponse().withStatus(400).withBody(wires.file("error-400")));

            assertThat(speech(limited(3)).getFirst()).isInstanceOf(Piece.Misconfigured.class);
            assertThat(calls()).isEqualTo(1);
        }

        @Test
        void saysThatAModelIsUnknown() {
            answer(aResponse().withStatus(404).withBody(wires.file("error-404")));

            assertThat(speech(limited(3))).containsExactly(new Piece.Misconfigured(unknownModel()));
        }

        @Test
        void readsTheDayOnWhichItMayAskAgain() {
            var inAnHour = ZonedDateTime.now(ZoneOffset.UTC).plusHours(1).format(DateTimeFormatter.RFC_1123_DATE_TIME);
            answer(aResponse()
                    .withStatus(429)
                    .withHeader("Retry-After", inAnHour)
                    .withBody("{}"));

            assertThat(reply(limited(3)))
                    .isInstanceOfSatisfying(
                            StructuredReply.Unavailable.class,
                            down -> assertThat(down.retryAfter())
                                    .isBetween(Duration.ofMinutes(55), Duration.ofMinutes(60)));
            assertThat(calls()).isEqualTo(1);
        }

        @Test
        void asksAgainAtOnceOnADayThatIsOver() {
            answer(aResponse()
                    .withStatus(429)
                    .withHeader("Retry-After", "Fri, 02 Jan 2015 10:00:00 GMT")
                    .withBody("{}"));

            assertThat(reply(limited(2))).isEqualTo(new StructuredReply.Unavailable(Duration.ZERO));
            assertThat(calls()).isEqualTo(2);
        }

        @Test
        void waitsAsLongAsItIsAskedTo() {
            answer(aResponse().withStatus(429).withHeader("Retry-After", "1").withBody(wires.file("error-429")));
            long begun = System.nanoTime();

            assertThat(speech(limited(2))).containsExactly(new Piece.Unavailable(Duration.ofSeconds(1)));

            assertThat(calls()).isEqualTo(2);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
        }

        @Test
        void doesNotWaitLongerThanIsBearable() {
            answer(aResponse().withStatus(429).withHeader("Retry-After", "3600").withBody(wires.file("error-429")));

            assertThat(reply(limited(3))).isEqualTo(new StructuredReply.Unavailable(Duration.ofHours(1)));
            assertThat(calls()).isEqualTo(1);
        }

        @Test
        void triesAgainAfterAFaultOfTheServer() {
            answer(aResponse().withStatus(500).withBody(wires.file("error-500")));

            assertThat(speech(limited(3))).containsExactly(new Piece.Unavailable(Duration.ZERO));
            assertThat(reply(limited(3))).isEqualTo(new StructuredReply.Unavailable(Duration.ZERO));
            assertThat(calls()).isEqualTo(6);
        }

        @Test
        void repeatsNothingThatTheProviderOrTheKeySaid() {
            answer(aResponse().withStatus(401).withBody(wires.file("error-401")));

            assertThat(speech(raw()).toString()).doesNotContain("sk-", "x-api-key", "unauthorized", KEY);
        }
    }

    /** Of both ways to answer, where the provider has a form for it. */
    void refuses(String stream, String reply) {
        answerOk(wires.file(stream));
        assertThat(speech(limited(3))).containsExactly(new Piece.Refused(Refusal.MODEL));

        answerOk(wires.file(reply));
        assertThat(reply(limited(3))).isEqualTo(new StructuredReply.Refused(Refusal.MODEL));
        assertThat(calls()).isEqualTo(2);
    }
}
