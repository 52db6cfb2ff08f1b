package dev.rehearsal.bench;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.RunningJar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** From "say" to the first delta of the answer. */
final class FirstDelta {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 50;
    private static final Duration THINK = Duration.ofSeconds(20);
    private static final int ANSWERS = 3;
    private static final int INTERVIEWS = 5;
    private static final int ANSWERS_ALONE = 5;

    private FirstDelta() {}

    static void measure(RunningJar service) throws Exception {
        var speech = new Speech();
        alone(service, speech);
        var times = new ArrayList<Double>();
        for (int interview = 0; interview < INTERVIEWS; interview++) {
            times.addAll(alone(service, speech));
        }
        System.out.printf("First delta, 1 interview: %s%n", Figures.of(times));
        try (var lines = new Lines(service, MANY)) {
            System.out.printf(
                    "First delta, %d interviews, six sentences an answer, %d s to think: %s%n",
                    MANY, THINK.toSeconds(), Figures.of(thinking(lines, speech)));
            System.out.printf("First delta, %d answers in one burst: %s%n", MANY, Figures.of(burst(lines, speech)));
        }
    }

    // Few answers each: an interviewer who has asked everything closes.
    private static List<Double> alone(RunningJar service, Speech speech) throws Exception {
        var times = new ArrayList<Double>();
        try (var lines = new Lines(service, 1)) {
            for (int answer = 0; answer < ANSWERS_ALONE; answer++) {
                times.add(ask(lines.all().getFirst(), speech.answer(6)));
                lines.all().getFirst().awaitReply(PATIENCE);
            }
        }
        return times;
    }

    /** Many who talk, each at their own time. */
    static Queue<Double> thinking(Lines lines, Speech speech) throws Exception {
        var times = new ConcurrentLinkedQueue<Double>();
        var pause = THINK.toMillis() / MANY;
        together(lines, (line, number) -> {
            TimeUnit.MILLISECONDS.sleep(number * pause);
            for (int answer = 0; answer < ANSWERS; answer++) {
                times.add(ask(line, speech.answer(6)));
                line.awaitReply(PATIENCE);
                TimeUnit.MILLISECONDS.sleep(THINK.toMillis());
            }
        });
        return times;
    }

    private static Queue<Double> burst(Lines lines, Speech speech) throws Exception {
        var times = new ConcurrentLinkedQueue<Double>();
        var barrier = new CyclicBarrier(MANY);
        together(lines, (line, number) -> {
            var answer = speech.answer(6);
            barrier.await();
            times.add(ask(line, answer));
            line.awaitReply(PATIENCE);
        });
        return times;
    }

    private static double ask(Candidate.Line line, String answer) throws InterruptedException {
        var began = System.nanoTime();
        line.say(answer);
        line.awaitType("delta", PATIENCE);
        return (System.nanoTime() - began) / 1e6;
    }

    private static void together(Lines lines, Talk talk) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Void>>();
            for (int number = 0; number < lines.all().size(); number++) {
                var line = lines.all().get(number);
                var place = number;
                tasks.add(() -> {
                    talk.hold(line, place);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    /** What one candidate does while the others do the same. */
    @FunctionalInterface
    private interface Talk {
        void hold(Candidate.Line line, int number) throws Exception;
    }
}
