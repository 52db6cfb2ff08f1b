package dev.rehearsal.bench;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.RunningJar;
import dev.rehearsal.testing.StubProvider;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the service adds between a model's first byte and the page's first delta, beside a client that reads the same
 * stub directly; and how many turns a second it takes when the model answers at once.
 */
final class ModelDelta {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOAD = Duration.ofSeconds(20);
    /** The service compiles its code as it runs: until then, figures tell of the compiler. */
    private static final Duration WARM_UP = Duration.ofSeconds(40);

    /** Candidates leave before an interview ends: it would be judged, which is another figure. */
    private static final int TURNS_OF_AN_INTERVIEW = 14;

    private static final int MANY = 64;
    private static final int ANSWERS_ALONE = 200;
    private static final int ANSWERS = 10;
    /** All candidates come from this machine, which would be too much from one address. */
    private static final String ALL_FROM_HERE = "-Drehearsal.limits.exempt=127.0.0.0/8";

    private static final String ANSWER = "Let us leave it there, %d is my figure for that.";

    private final StubProvider stub;
    private final URI service;
    private final ProcessHandle process;
    private final AtomicLong figures = new AtomicLong(1_000);

    private ModelDelta(StubProvider stub, RunningJar jar) {
        this.stub = stub;
        this.service = jar.address();
        this.process = ProcessHandle.of(jar.pid()).orElseThrow();
    }

    static void measure() throws Exception {
        try (var stub = StubProvider.start();
                var jar = RunningJar.start(
                                RunningJar.jar(),
                                Benchmark.folder("model"),
                                RunningJar.freePort(),
                                List.of("-Drehearsal.engine.openai.base-url=" + stub.address(), ALL_FROM_HERE))
                        .ready()) {
            var bench = new ModelDelta(stub, jar);
            bench.talk(4, 5);
            for (int interviews : List.of(1, MANY)) {
                int answers = interviews == 1 ? ANSWERS_ALONE : ANSWERS;
                bench.talk(interviews, answers / 2);
                System.out.printf(
                        "Added to a model's first byte, %d interviews: %s%n",
                        interviews, Figures.of(bench.talk(interviews, answers)));
                System.out.printf(
                        "  a direct client, %d at once: %s%n",
                        interviews, Figures.of(bench.direct(interviews, answers)));
            }
            bench.load();
        }
    }

    /** Many interviews side by side; what was added in each answer, in milliseconds. */
    private Queue<Double> talk(int interviews, int answers) throws Exception {
        var added = new ConcurrentLinkedQueue<Double>();
        atOnce(interviews, () -> {
            var line = begin();
            for (int answer = 0; answer < answers; answer++) {
                var figure = figures.incrementAndGet();
                line.say(ANSWER.formatted(figure));
                line.awaitType("delta", PATIENCE);
                added.add((System.nanoTime() - stub.firstByte(String.valueOf(figure))) / 1e6);
                if (isLast(line)) {
                    line = begin();
                }
            }
            return null;
        });
        return added;
    }

    private Queue<Double> direct(int clients, int answers) throws Exception {
        var added = new ConcurrentLinkedQueue<Double>();
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            atOnce(clients, () -> {
                for (int answer = 0; answer < answers; answer++) {
                    added.add(read(http));
                }
                return null;
            });
        }
        return added;
    }

    private double read(HttpClient http) throws Exception {
        var figure = figures.incrementAndGet();
        var told = "{\\\"turn\\\":1} " + ANSWER.formatted(figure) + "\\nThe text: What would you do at night?";
        var request = HttpRequest.newBuilder(URI.create(stub.address() + "/chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"%s\"}]}".formatted(told)))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            lines.readLine();
            var took = (System.nanoTime() - stub.firstByte(String.valueOf(figure))) / 1e6;
            lines.lines().forEach(line -> {});
            return took;
        }
    }

    private void load() throws Exception {
        turns(WARM_UP);
        var ofService = used(process);
        var ofTheRest = used(ProcessHandle.current());
        int turns = turns(LOAD);
        System.out.printf(
                Locale.ROOT,
                "Turns a second, %d interviews of %d turns, a stub without delay: %.0f%n",
                MANY,
                TURNS_OF_AN_INTERVIEW,
                turns / (double) LOAD.toSeconds());
        System.out.printf(
                Locale.ROOT,
                "  a turn takes %.2f ms of a processor in the service and %.2f ms in the candidates and the stub%n",
                millis(used(process).minus(ofService)) / turns,
                millis(used(ProcessHandle.current()).minus(ofTheRest)) / turns);
        System.out.println(
                "  it appends three times, the second and third with the lease, and writes down a call; those of"
                        + " interviews that wait at the same time share a transaction");
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private int turns(Duration time) throws Exception {
        var turns = new AtomicInteger();
        long end = System.nanoTime() + time.toNanos();
        atOnce(MANY, () -> {
            while (System.nanoTime() < end) {
                var line = begin();
                boolean over = false;
                for (int turn = 0; turn < TURNS_OF_AN_INTERVIEW && !over; turn++) {
                    line.say("Go on.");
                    turns.incrementAndGet();
                    over = isLast(line) || System.nanoTime() >= end;
                }
                line.abort();
            }
            return null;
        });
        return turns.get();
    }

    private static boolean isLast(Candidate.Line line) throws InterruptedException {
        var turn = line.awaitReply(PATIENCE).get("turn");
        boolean last = turn.get("move").asString().equals("close");
        if (last) {
            line.abort();
        }
        return last;
    }

    private Candidate.Line begin() throws Exception {
        var candidate = new Candidate(service);
        var body = Map.<String, Object>of(
                "question", "feature-store",
                "target", "advanced",
                "requestId", UUID.randomUUID().toString(),
                "engine", "openai");
        var line =
                candidate.open(candidate.post("/api/interviews", body).get("id").asString(), 0);
        line.awaitReply(PATIENCE);
        return line;
    }

    private static void atOnce(int howMany, Callable<Void> task) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Void>>();
            for (int i = 0; i < howMany; i++) {
                tasks.add(task);
            }
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
