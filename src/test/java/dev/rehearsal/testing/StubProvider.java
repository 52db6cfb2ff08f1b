package dev.rehearsal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider on this machine that speaks OpenAI's protocol: says the text of the move as a voice, and quotes the
 * candidate as a judge.
 */
public final class StubProvider implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern MOVE = Pattern.compile("(?m)^The text: (.+)$");
    private static final Pattern LINE = Pattern.compile("(?m)^\\{\"turn\":.*\"speaker\":\"candidate\".*}$");
    private static final Pattern WORD = Pattern.compile("(?<= )");

    private final HttpServer server;
    private static final Pattern FIGURE = Pattern.compile("(\\d+) is my figure");

    /** By the figure that the candidate named last. */
    private final Map<String, Long> firstBytes = new ConcurrentHashMap<>();

    private final Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
    private final AtomicInteger judged = new AtomicInteger();
    private volatile int status = 200;
    private volatile ToIntFunction<String> cutAfter = told -> Integer.MAX_VALUE;
    private volatile Function<String, String> form = StubProvider::solid;
    private volatile UnaryOperator<String> manner = UnaryOperator.identity();

    private final AtomicInteger hungUp = new AtomicInteger();
    private final Gate gate = new Gate();
    private volatile boolean lingering;

    private StubProvider(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
    }

    public static StubProvider start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var stub = new StubProvider(server);
        server.start();
        return stub;
    }

    /** What a service must be told to use it, besides the settings that a test gives. */
    public String[] settings(String... others) {
        var here = Stream.of("rehearsal.engine.openai.key=made-up", "rehearsal.engine.openai.base-url=" + address());
        return Stream.concat(here, Stream.of(others)).toArray(String[]::new);
    }

    public String address() {
        return "http://localhost:%d/v1".formatted(server.getAddress().getPort());
    }

    /** Answers every call with this status from now on. */
    public void status(int code) {
        status = code;
    }

    /** Ends each stream after so many words, without its end marker. */
    public void cutAfter(int words) {
        cutAfter = told -> words;
    }

    /** The same, given what it was told. */
    public void cutAfter(ToIntFunction<String> words) {
        cutAfter = words;
    }

    /** Whether a stream that was cut stays open until its hearer hangs up. */
    public void linger(boolean stays) {
        lingering = stays;
    }

    /** How many hearers hung up on a stream that had more to come. */
    public int hungUp() {
        return hungUp.get();
    }

    /** Where its callers wait. */
    public Gate gate() {
        return gate;
    }

    /** What it fills into a form, given what it was told. */
    public void form(Function<String, String> answer) {
        form = answer;
    }

    /** How it says the text of a move. */
    public void manner(UnaryOperator<String> words) {
        manner = words;
    }

    /** When the first byte of the answer left to whoever said "… is my figure" last, in nanoseconds. */
    public long firstByte(String figure) {
        return Objects.requireNonNull(firstBytes.get(figure), figure);
    }

    /** How many connections were opened to it. */
    public int connections() {
        return clients.size();
    }

    /** How many forms it has filled in. */
    public int judged() {
        return judged.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        clients.add(exchange.getRemoteAddress());
        gate.pass();
        var request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        try (exchange) {
            if (status != 200) {
                // as careless providers do, it says the key
                var key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
                send(exchange, status, "{\"error\":{\"message\":\"Not with %s.\"}}".formatted(key));
            } else if (request.path("stream").asBoolean(false)) {
                speak(exchange, told(request));
            } else {
                judged.incrementAndGet();
                send(exchange, 200, reply(form.apply(told(request))));
            }
        }
    }

    private static String told(JsonNode request) {
        var messages = request.path("messages");
        return messages.get(messages.size() - 1).path("content").asString();
    }

    private void speak(HttpExchange exchange, String told) throws IOException {
        var move = MOVE.matcher(told);
        var words = WORD.split(move.find() ? manner.apply(move.group(1)) : "ready");
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var body = exchange.getResponseBody();
        FIGURE.matcher(told)
                .results()
                .reduce((earlier, later) -> later)
                .ifPresent(last -> firstBytes.put(last.group(1), System.nanoTime()));
        int most = cutAfter.applyAsInt(told);
        for (var word : List.of(words).subList(0, Math.min(most, words.length))) {
            body.write(event("{\"content\":%s}".formatted(JSON.writeValueAsString(word)), "null"));
            body.flush();
        }
        if (most >= words.length) {
            body.write(event("{}", "\"stop\""));
            body.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        } else if (lingering) {
            linger(body);
        }
    }

    private void linger(OutputStream body) {
        try {
            while (true) {
                body.write(": there is more to come\n\n".getBytes(StandardCharsets.UTF_8));
                body.flush();
                LockSupport.parkNanos(5_000_000);
            }
        } catch (IOException nobodyListens) {
            hungUp.incrementAndGet();
        }
    }

    private static byte[] event(String delta, String finish) {
        return "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"stub\",\"choices\":[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}],\"usage\":{\"prompt_tokens\":900,\"completion_tokens\":20,\"total_tokens\":920,\"prompt_tokens_details\":{\"cached_tokens\":800}}}\n\n"
                .formatted(delta, finish)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String reply(String form) {
        return "{\"id\":\"2\",\"object\":\"chat.completion\",\"model\":\"stub\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":%s},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":4000,\"completion_tokens\":90,\"total_tokens\":4090,\"prompt_tokens_details\":{\"cached_tokens\":3800}}}"
                .formatted(JSON.writeValueAsString(form));
    }

    /** Finds a solid answer in the first words of the candidate. */
    private static String solid(String told) {
        return found("3", told);
    }

    /** A form with this level that quotes the first sentence of the candidate's first turn. */
    public static String found(String level, String told) {
        var line = LINE.matcher(told);
        if (!line.find()) {
            return "{\"reason\":\"You said nothing.\",\"level\":\"none\",\"quotes\":[],\"confidence\":0.9}";
        }
        var turn = JSON.readTree(line.group());
        var sentence = turn.path("text").asString().split("(?<=[.!?])\\s")[0];
        return "{\"reason\":\"You named it.\",\"level\":\"%s\",\"quotes\":[{\"turn\":%d,\"text\":%s}],\"confidence\":0.9}"
                .formatted(level, turn.path("turn").asInt(), JSON.writeValueAsString(sentence));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        gate.open();
        server.stop(0);
    }
}
