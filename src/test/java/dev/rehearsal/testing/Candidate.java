package dev.rehearsal.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser, as far as the wire can tell: a guest with cookies, who opens an interview and talks. */
public final class Candidate {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient.Version VERSION = HttpClient.Version.HTTP_1_1;

    private final URI service;
    private final CookieManager cookies;
    private final HttpClient http;

    public Candidate(URI service) throws IOException, InterruptedException {
        this(service, sharedExecutor());
    }

    private Candidate(URI service, Executor executor) throws IOException, InterruptedException {
        this.service = service;
        this.cookies = new CookieManager();
        this.http = HttpClient.newBuilder()
                .version(VERSION)
                .executor(executor)
                .cookieHandler(cookies)
                .build();
        get("/api/me");
    }

    private Candidate(URI service, Candidate same) {
        this.service = service;
        this.cookies = same.cookies;
        this.http = same.http;
    }

    /** The same person, at another node of the service. */
    public Candidate at(URI node) {
        return new Candidate(node, this);
    }

    private static Executor sharedExecutor() {
        return ForkJoinPool.commonPool();
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    public JsonNode post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Begins an interview on this question and answers its id. */
    public String begin(String question) throws IOException, InterruptedException {
        var body = Map.<String, Object>of(
                "question",
                question,
                "target",
                "advanced",
                "requestId",
                UUID.randomUUID().toString());
        return post("/api/interviews", body).get("id").asString();
    }

    /** Begins one that this engine voices and judges. */
    public String begin(String question, String engine) throws IOException, InterruptedException {
        return post("/api/interviews", wish(question, engine)).get("id").asString();
    }

    /** What is sent to begin an interview with this engine. */
    public static Map<String, Object> wish(String question, String engine) {
        return Map.of(
                "question",
                question,
                "target",
                "advanced",
                "requestId",
                UUID.randomUUID().toString(),
                "engine",
                engine);
    }

    /** Opens the socket and says which events and which part of a reply are already here. */
    public Line open(String interview, int seq) {
        var line = new Line();
        line.socket = http.newWebSocketBuilder()
                .header("Origin", service.toString())
                .buildAsync(
                        URI.create(service.toString().replace("http", "ws") + "/api/interviews/" + interview + "/live"),
                        line)
                .join();
        line.send(Map.of("type", "start", "seq", seq));
        return line;
    }

    /** Asks for the report until it is there. */
    public JsonNode report(String interview, Duration patience) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            var report = get("/api/interviews/" + interview + "/report");
            if ("ready".equals(report.path("status").asString(""))) {
                return report;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new IllegalStateException("No report of " + interview + " after " + patience);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** One open socket and the frames that came over it. */
    public static final class Line implements WebSocket.Listener {

        private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private WebSocket socket;

        /** Sends a command and answers the id under which the service will acknowledge it. */
        public String command(String type, Map<String, Object> more) {
            var id = UUID.randomUUID().toString();
            var frame = new HashMap<>(more);
            frame.put("type", type);
            frame.put("id", id);
            send(frame);
            return id;
        }

        public String say(String text) {
            return command("say", Map.of("text", text));
        }

        public void send(Map<String, Object> frame) {
            socket.sendText(JSON.writeValueAsString(frame), true).join();
        }

        /** The next frame that fits; those before it are dropped. */
        public JsonNode await(Predicate<JsonNode> fits, Duration patience) throws InterruptedException {
            return await("", fits, patience);
        }

        /** Most frames are words of a reply: only those with this in their text are worth reading. */
        private JsonNode await(String in, Predicate<JsonNode> fits, Duration patience) throws InterruptedException {
            var deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                var text = frames.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (text == null) {
                    throw new IllegalStateException("No such frame after " + patience);
                }
                if (text.contains(in)) {
                    var frame = JSON.readTree(text);
                    if (fits.test(frame)) {
                        return frame;
                    }
                }
            }
        }

        public JsonNode awaitType(String type, Duration patience) throws InterruptedException {
            return await(
                    "\"%s\"".formatted(type),
                    frame -> type.equals(frame.path("type").asString("")),
                    patience);
        }

        /** The next finished turn of the interviewer. */
        public JsonNode awaitReply(Duration patience) throws InterruptedException {
            return await(
                    "\"interviewer\"",
                    frame -> "turn".equals(frame.path("type").asString(""))
                            && "interviewer"
                                    .equals(frame.path("turn").path("speaker").asString("")),
                    patience);
        }

        public void close() {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }

        public void abort() {
            socket.abort();
        }

        public CompletableFuture<Integer> closed() {
            return closed;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                frames.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }
}
