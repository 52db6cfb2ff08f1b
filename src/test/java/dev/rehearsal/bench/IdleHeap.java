package dev.rehearsal.bench;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.RunningJar;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Live heap that an interview costs while its candidate thinks, with 1,000 open sockets. */
final class IdleHeap {

    private static final int SOCKETS = 1_000;
    private static final int ANSWERS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private IdleHeap() {}

    static void measure(RunningJar service) throws Exception {
        warm(service);
        var before = liveHeap(service);
        var lines = new ArrayList<Candidate.Line>();
        lines.addAll(sittings(service));
        var half = liveHeap(service);
        lines.addAll(sittings(service));
        var after = liveHeap(service);
        System.out.printf(
                "Live heap at %,d idle interviews, 20 turns each: %.1f KiB an interview, caches included;"
                        + " %.1f KiB for each of the second half, which finds the caches full"
                        + " (%d MiB before, %d MiB with half of them, %d MiB with all)%n",
                SOCKETS,
                (after - before) / 1024.0 / SOCKETS,
                (after - half) / 1024.0 / (SOCKETS / 2),
                before >> 20,
                half >> 20,
                after >> 20);
        lines.forEach(Candidate.Line::abort);
    }

    /** Half of them: everybody has talked, and has been silent for a minute. */
    private static List<Candidate.Line> sittings(RunningJar service) throws Exception {
        var candidates = new ArrayList<Candidate>();
        var interviews = new ArrayList<String>();
        for (int number = 0; number < SOCKETS / 2; number++) {
            var candidate = new Candidate(service.address());
            candidates.add(candidate);
            interviews.add(candidate.begin("feature-store"));
        }
        var lines = talk(candidates, interviews);
        TimeUnit.MINUTES.sleep(1);
        return lines;
    }

    private static void warm(RunningJar service) throws Exception {
        try (var one = new Lines(service, 4)) {
            one.all().getFirst().say(new Speech().answer(6));
            one.all().getFirst().awaitReply(PATIENCE);
        }
    }

    private static List<Candidate.Line> talk(List<Candidate> candidates, List<String> interviews) throws Exception {
        var lines = new ArrayList<Candidate.Line>();
        for (int number = 0; number < candidates.size(); number++) {
            lines.add(candidates.get(number).open(interviews.get(number), 0));
        }
        var speech = new Speech();
        var abreast = new Semaphore(200);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var line : lines) {
                threads.submit(() -> {
                    abreast.acquire();
                    try {
                        line.awaitReply(PATIENCE);
                        for (int answer = 1; answer < ANSWERS; answer++) {
                            line.say(speech.answer(1));
                            line.awaitReply(PATIENCE);
                        }
                    } finally {
                        abreast.release();
                    }
                    return null;
                });
            }
        }
        return lines;
    }

    /** Bytes of everything that can be reached, as the JVM counts it after a full collection. */
    private static long liveHeap(RunningJar service) throws Exception {
        var matcher = TOTAL.matcher(jcmd(service, "GC.class_histogram"));
        if (!matcher.find()) {
            throw new IllegalStateException("jcmd does not say what is used");
        }
        return Long.parseLong(matcher.group(1));
    }

    private static String jcmd(RunningJar service, String command) throws Exception {
        var tool = Path.of(RunningJar.java()).resolveSibling("jcmd").toString();
        var process = new ProcessBuilder(tool, Long.toString(service.pid()), command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
