package dev.rehearsal.bench;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.RunningJar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

/** From "finish" to the finished report of a 6,000-word transcript. */
final class ReportTime {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int WORDS = 6_000;
    private static final int RUNS = 5;

    /** Long answers, so that the interview has not heard everything before the words are said. */
    private static final int SENTENCES = 30;

    private ReportTime() {}

    static void measure() throws Exception {
        var warm = new ArrayList<Double>();
        var cold = new ArrayList<Double>();
        var speech = new Speech();
        for (int run = 0; run < RUNS; run++) {
            warm.add(once(speech, false));
            cold.add(once(speech, true));
        }
        System.out.printf("Report of %,d words, sentences embedded as they were spoken: %s%n", WORDS, Figures.of(warm));
        System.out.printf("Report of %,d words, just restarted (model load included): %s%n", WORDS, Figures.of(cold));
    }

    private static double once(Speech speech, boolean restart) throws Exception {
        var folder = Benchmark.folder("report");
        var port = RunningJar.freePort();
        var service = RunningJar.start(folder, port).ready();
        try {
            var candidate = new Candidate(service.address());
            var interview = candidate.begin("feature-store");
            talk(candidate, interview, speech);
            if (restart) {
                service.close();
                service = RunningJar.start(folder, port).ready();
            }
            return finish(candidate, interview);
        } finally {
            service.close();
        }
    }

    private static void talk(Candidate candidate, String interview, Speech speech) throws Exception {
        var line = candidate.open(interview, 0);
        line.awaitReply(PATIENCE);
        for (int spoken = 0; spoken < WORDS; ) {
            var answer = speech.answer(SENTENCES);
            spoken += answer.split("\\s+").length;
            line.say(answer);
            line.awaitType("accepted", PATIENCE);
            line.awaitReply(PATIENCE);
        }
        line.close();
    }

    private static double finish(Candidate candidate, String interview) throws Exception {
        var line = candidate.open(interview, 0);
        line.awaitType("state", PATIENCE);
        var began = System.nanoTime();
        line.command("finish", Map.of());
        candidate.report(interview, PATIENCE);
        var millis = (System.nanoTime() - began) / 1e6;
        line.abort();
        return millis;
    }
}
