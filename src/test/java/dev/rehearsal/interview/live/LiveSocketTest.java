package dev.rehearsal.interview.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.socket.WebSocketMessage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

class LiveSocketTest {

    private static final String START = "{\"type\":\"start\",\"seq\":0}";
    private static final UUID ID = UUID.fromString("6ad0c6a3-4ea4-4a4f-8f9d-4ad5f2a34d7f");
    private static final String SAY = "{\"type\":\"say\",\"id\":\"" + ID + "\",\"text\":\"A Kafka log.\"}";

    private final LiveCodec codec = new LiveCodec(JsonMapper.builder().build());
    private final LiveSettings settings = new LiveSettings(List.of(), Duration.ofSeconds(10), 10, 40, 8);
    private final FakeConversation conversation = new FakeConversation();

    @Nested
    class WhenThePageBehaves {

        @Test
        void attachesWhereThePageLeftOff() {
            talk("{\"type\":\"start\",\"seq\":7,\"reply\":{\"turn\":6,\"offset\":12}}");

            assertThat(conversation.attachedAt).isEqualTo(7);
            assertThat(conversation.reply).isEqualTo(new ReplyPosition(6, 12));
        }

        @Test
        void answersACommandWhenItIsDurable() {
            var session = talk(START, SAY);

            assertThat(session.written())
                    .anySatisfy(frame -> assertThat(frame).contains("\"type\":\"accepted\"", ID.toString()));
        }

        @Test
        void answersAPing() {
            assertThat(talk(START, "{\"type\":\"ping\"}").written()).contains("{\"type\":\"pong\"}");
        }

        @Test
        void closesNormallyWhenThePageLeaves() {
            assertThat(talk(START).closed().getCode()).isEqualTo(1000);
        }
    }

    @Nested
    class WhenThePageBreaksTheProtocol {

        @Test
        void closesOnWhatIsNotJson() {
            assertThat(talk(START, "hello").closed().getCode()).isEqualTo(4400);
        }

        @Test
        void closesOnAnUnknownType() {
            assertThat(talk(START, "{\"type\":\"score\",\"level\":4}").closed().getCode())
                    .isEqualTo(4400);
        }

        @Test
        void closesOnACommandWithoutAnId() {
            assertThat(talk(START, "{\"type\":\"say\",\"text\":\"x\"}").closed().getCode())
                    .isEqualTo(4400);
        }

        @Test
        void closesOnBytesThatAreNoText() {
            var session = run(Flux.just(TestSession.text(START), TestSession.text(new byte[] {'"', (byte) 0xC3, '"'})));

            assertThat(session.closed().getCode()).isEqualTo(1007);
        }

        @Test
        void closesOnBinaryFrames() {
            var binary = new WebSocketMessage(
                    WebSocketMessage.Type.BINARY, TestSession.text("x").getPayload());

            assertThat(run(Flux.just(TestSession.text(START), binary)).closed().getCode())
                    .isEqualTo(4400);
        }

        @Test
        void closesWhenItDoesNotBeginWithAStart() {
            assertThat(talk(SAY).closed().getCode()).isEqualTo(4409);
        }

        @Test
        void closesOnASecondStart() {
            assertThat(talk(START, START).closed().getCode()).isEqualTo(4409);
        }

        @Test
        void closesOnMoreMessagesThanAPersonCanMean() {
            var flood = Flux.just(TestSession.text(START))
                    .concatWith(Flux.range(0, 10_000).map(number -> TestSession.text("{\"type\":\"ping\"}")));

            assertThat(run(flood).closed().getCode()).isEqualTo(4429);
        }

        @Test
        void closesWhenNoStartComesInTime() {
            var session = new TestSession(Flux.never());

            StepVerifier.withVirtualTime(() -> socket(Mono.never()).handle(session))
                    .thenAwait(settings.startWithin())
                    .verifyComplete();

            assertThat(session.closed().getCode()).isEqualTo(4408);
        }
    }

    @Nested
    class WhenTheTalkGoesWrong {

        @Test
        void aFaultOfOursIsAMessageAndTheLineStaysOpen() {
            conversation.answer = Mono.error(new IllegalStateException("select secret from table"));

            var session = talk(START, SAY, "{\"type\":\"ping\"}");

            assertThat(session.written())
                    .anySatisfy(frame -> assertThat(frame).contains("\"code\":\"internal\""))
                    .noneSatisfy(frame -> assertThat(frame).contains("secret"))
                    .contains("{\"type\":\"pong\"}");
        }

        @Test
        void aPageThatDoesNotReadIsClosedAndMayComeBack() {
            conversation.happening = Flux.range(0, 10_000).map(number -> new ServerMessage.Delta(1, number, "x"));
            var session = new TestSession(Flux.just(TestSession.text(START)).concatWith(Flux.never())) {
                @Override
                public Mono<Void> send(org.reactivestreams.Publisher<WebSocketMessage> messages) {
                    return Flux.from(messages)
                            .limitRate(1)
                            .concatMap(message -> Mono.never(), 1)
                            .then();
                }
            };

            var closing = socket(Mono.never()).handle(session);

            StepVerifier.create(closing).expectComplete().verify(Duration.ofSeconds(5));
            assertThat(session.closed().getCode()).isEqualTo(1013);
        }

        @Test
        void aStopOfTheServiceSaysWhenToComeBack() {
            var session = new TestSession(Flux.just(TestSession.text(START)).concatWith(Flux.never()));

            socket(Mono.just(LiveClose.RESTART)).handle(session).block(Duration.ofSeconds(30));

            assertThat(session.closed().getCode()).isEqualTo(1012);
            assertThat(session.closed().getReason()).contains("retry after");
        }
    }

    private TestSession talk(String... frames) {
        return run(Flux.fromArray(frames).map(TestSession::text));
    }

    private TestSession run(Flux<WebSocketMessage> frames) {
        var session = new TestSession(frames);
        socket(Mono.never()).handle(session).block(Duration.ofSeconds(30));
        return session;
    }

    private LiveSocket socket(Mono<LiveClose> closing) {
        return new LiveSocket(conversation, codec, settings, closing);
    }

    /** Remembers what it was asked and answers as it is told. */
    private static final class FakeConversation implements Conversation {

        private int attachedAt = -1;
        private ReplyPosition reply;
        private Flux<ServerMessage> happening = Flux.empty();
        private Mono<ServerMessage> answer = Mono.just(new ServerMessage.Accepted(ID, 3));

        @Override
        public Flux<ServerMessage> attach(int seq, ReplyPosition position) {
            attachedAt = seq;
            reply = position;
            return happening;
        }

        @Override
        public Mono<ServerMessage> handle(ClientMessage.Command command) {
            return answer;
        }
    }
}
