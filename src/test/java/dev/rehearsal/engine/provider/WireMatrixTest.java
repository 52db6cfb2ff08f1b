package dev.rehearsal.engine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCalls;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Secret;
import dev.rehearsal.engine.StructuredReply;
import dev.rehearsal.engine.limit.Limits;
import dev.rehearsal.engine.limit.Patience;
import dev.rehearsal.engine.limit.Persistence;
import dev.rehearsal.engine.provider.RawProvider.End;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.unit.DataSize;

/**
 * Everything that can go wrong with every provider, streamed and not: each cell ends in exactly one way, in bounded
 * time, and leaves no connection behind.
 */
class WireMatrixTest {

    private static final Map<String, String> PATHS =
            Map.of("openai", "/v1", "anthropic", "/v1", "gemini", "/v1beta", "ollama", "");
    private static final Duration SOON = Duration.ofSeconds(30);
    /** With who says nothing more; a busy machine is given all the time it wants with who does. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String EVENTS = "Content-Type: text/event-stream\r\n";

    private static final Providers PROVIDERS = new Providers(Duration.ofSeconds(2), DataSize.ofKilobytes(256));
    private static RawProvider server;

    @BeforeAll
    static void start() throws IOException {
        server = new RawProvider();
    }

    @AfterAll
    static void stop() throws IOException {
        PROVIDERS.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> streamed() {
        return PATHS.keySet().stream().sorted().flatMap(provider -> {
            var wires = new Wires(provider);
            return Stream.of(
                    speech(provider, "normal", EVENTS, wires.stream("One", " two"), End.KEEP, finished()),
                    speech(
                            provider,
                            "slow first token",
                            EVENTS,
                            "",
                            End.STALL,
                            ends(new Piece.Unavailable(Duration.ZERO))),
                    speech(
                            provider,
                            "token then stall",
                            EVENTS,
                            wires.cutStream("One", " two"),
                            End.STALL,
                            cut(Cut.STALLED)),
                    speech(
                            provider,
                            "cut without its end marker",
                            EVENTS,
                            wires.cutStream("One", " two"),
                            End.CLOSE,
                            cut(Cut.ENDED)),
                    speech(provider, "empty answer", EVENTS, wires.stream(), End.KEEP, cut(Cut.STOPPED)),
                    speech(provider, "1 MB answer", EVENTS, wires.stream(megabyte()), End.KEEP, cut(Cut.TOO_LONG)),
                    speech(
                            provider,
                            "malformed JSON",
                            EVENTS,
                            wires.garbledStream("One", " two"),
                            End.KEEP,
                            cut(Cut.GARBLED)),
                    speech(
                            provider,
                            "tool-call noise",
                            EVENTS,
                            wires.file("stream-tool-call"),
                            End.KEEP,
                            cut(Cut.STOPPED)));
        });
    }

    @TestFactory
    Stream<DynamicTest> whole() {
        return PATHS.keySet().stream().sorted().flatMap(provider -> {
            var wires = new Wires(provider);
            var half = wires.reply("{}").substring(0, 40);
            return Stream.of(
                    form(provider, "normal", wires.reply("{}"), End.KEEP, filled("{}")),
                    form(
                            provider,
                            "slow first token",
                            "",
                            End.STALL,
                            replies(new StructuredReply.Unavailable(Duration.ZERO))),
                    form(
                            provider,
                            "token then stall",
                            half,
                            End.STALL,
                            replies(new StructuredReply.Unavailable(Duration.ZERO))),
                    form(provider, "cut without its end", half, End.CLOSE, isA(StructuredReply.Unavailable.class)),
                    form(provider, "empty answer", wires.reply(""), End.KEEP, isA(StructuredReply.CutOff.class)),
                    form(
                            provider,
                            "1 MB answer",
                            wires.reply("x".repeat(1_048_576)),
                            End.KEEP,
                            isA(StructuredReply.CutOff.class)),
                    form(provider, "malformed JSON", "{\"choices\": [", End.KEEP, isA(StructuredReply.CutOff.class)),
                    form(
                            provider,
                            "tool-call noise",
                            wires.file("reply-tool-call"),
                            End.KEEP,
                            isA(StructuredReply.CutOff.class)),
                    form(
                            provider,
                            "JSON that breaks the schema",
                            wires.reply("{\"a\":1}"),
                            End.KEEP,
                            filled("{\"a\":1}")),
                    form(
                            provider,
                            "a level out of range",
                            wires.reply("{\"level\":\"9\"}"),
                            End.KEEP,
                            filled("{\"level\":\"9\"}")));
        });
    }

    @TestFactory
    Stream<DynamicTest> refused() {
        return PATHS.keySet().stream().sorted().flatMap(provider -> {
            // Gemini says in the body how long to wait; without that, nobody says it
            var limited = new Wires(provider).file("error-429").replaceAll("(?s),\\s*\"details\".*\\]", "");
            var down = new Piece.Unavailable(Duration.ZERO);
            var key = new Piece.Misconfigured("The provider does not accept the key.");
            return Stream.of(
                    status(
                            provider,
                            "429 with Retry-After",
                            429,
                            "Retry-After: 7\r\n",
                            limited,
                            new Piece.Unavailable(Duration.ofSeconds(7))),
                    status(provider, "429 without Retry-After", 429, "", limited, down),
                    status(provider, "500", 500, "", new Wires(provider).file("error-500"), down),
                    status(provider, "401", 401, "", new Wires(provider).file("error-401"), key));
        });
    }

    @TestFactory
    Stream<DynamicTest> unwilling() {
        // Ollama has no form for a refusal: its models refuse in words, which are an answer
        return PATHS.keySet().stream()
                .sorted()
                .filter(provider -> !provider.equals("ollama"))
                .flatMap(provider -> {
                    var wires = new Wires(provider);
                    return Stream.of(
                            speech(
                                    provider,
                                    "refusal",
                                    EVENTS,
                                    wires.file("stream-refusal"),
                                    End.KEEP,
                                    isLast(Piece.Refused.class)),
                            form(
                                    provider,
                                    "refusal",
                                    wires.file("reply-refusal"),
                                    End.KEEP,
                                    isA(StructuredReply.Refused.class)));
                });
    }

    private static DynamicTest speech(
            String provider, String what, String headers, String body, End end, Consumer<List<Piece>> check) {
        return DynamicTest.dynamicTest(provider + ", streamed: " + what, () -> {
            server.answer(200, headers, body, end);
            check.accept(bounded(() -> model(provider, patience(body, end))
                    .speak(ModelCalls.voice())
                    .collectList()
                    .block(SOON)));
            leavesNothing();
        });
    }

    private static DynamicTest form(
            String provider, String what, String body, End end, Consumer<StructuredReply> check) {
        return DynamicTest.dynamicTest(provider + ", whole: " + what, () -> {
            server.answer(200, JSON, body, end);
            check.accept(bounded(() -> model(provider, patience(body, end))
                    .fill(ModelCalls.judge(), ModelCalls.FORM)
                    .block(SOON)));
            leavesNothing();
        });
    }

    private static DynamicTest status(
            String provider, String what, int status, String headers, String body, Piece.Last expected) {
        return DynamicTest.dynamicTest(provider + ", streamed and whole: " + what, () -> {
            server.answer(status, JSON + headers, body, End.KEEP);
            assertThat(bounded(() -> model(provider, patience(body, End.KEEP))
                            .speak(ModelCalls.voice())
                            .collectList()
                            .block(SOON)))
                    .containsExactly(expected);
            assertThat(bounded(() -> model(provider, patience(body, End.KEEP))
                            .fill(ModelCalls.judge(), ModelCalls.FORM)
                            .block(SOON)))
                    .isEqualTo(StructuredReply.of(expected));
            leavesNothing();
        });
    }

    private static Patience patience(String body, End end) {
        var rest = end == End.STALL ? PATIENCE : SOON;
        return new Patience(body.isEmpty() && end == End.STALL ? PATIENCE : SOON, rest, rest);
    }

    private static LanguageModel model(String provider, Patience patience) {
        var limits = new Limits(
                patience,
                new Persistence(1, Duration.ofMillis(10), Duration.ofSeconds(2)),
                256 * 1024,
                Clock.systemUTC());
        var endpoint = new Endpoint(
                new ModelName(provider, "test-model"),
                new Secret("sk-test"),
                server.address() + PATHS.get(provider),
                true);
        return limits.again(limits.once(PROVIDERS.open(endpoint)));
    }

    private static <T> T bounded(Supplier<T> call) {
        long begun = System.nanoTime();
        var result = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        return result;
    }

    /** One connection may wait for its next use; all others are hung up. */
    private static void leavesNothing() throws InterruptedException {
        for (int look = 0; look < 100 && server.open() > 1; look++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(server.open()).as("connections left open").isLessThanOrEqualTo(1);
    }

    private static Consumer<List<Piece>> finished() {
        return pieces -> {
            assertThat(pieces).startsWith(new Piece.Words("One"), new Piece.Words(" two"));
            assertThat(pieces.getLast()).isInstanceOf(Piece.Finished.class);
        };
    }

    private static Consumer<List<Piece>> ends(Piece only) {
        return pieces -> assertThat(pieces).containsExactly(only);
    }

    private static Consumer<List<Piece>> isLast(Class<? extends Piece> type) {
        return pieces -> assertThat(pieces.getLast()).isInstanceOf(type);
    }

    private static Consumer<List<Piece>> cut(Cut why) {
        return pieces -> assertThat(pieces.getLast())
                .isInstanceOfSatisfying(
                        Piece.CutOff.class, cut -> assertThat(cut.why()).isEqualTo(why));
    }

    private static Consumer<StructuredReply> filled(String json) {
        return reply -> assertThat(reply)
                .isInstanceOfSatisfying(
                        StructuredReply.Filled.class,
                        filled -> assertThat(filled.json()).isEqualTo(json));
    }

    private static Consumer<StructuredReply> replies(StructuredReply expected) {
        return reply -> assertThat(reply).isEqualTo(expected);
    }

    private static Consumer<StructuredReply> isA(Class<? extends StructuredReply> type) {
        return reply -> assertThat(reply).isInstanceOf(type);
    }

    private static String[] megabyte() {
        return Collections.nCopies(105, "word ".repeat(2_000)).toArray(String[]::new);
    }
}
