package dev.rehearsal.bench;

import dev.rehearsal.testing.Candidate;
import dev.rehearsal.testing.RunningJar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Open interviews on design questions whose interviewers have finished the opening. */
record Lines(List<Candidate.Line> all) implements AutoCloseable {

    private static final List<String> QUESTIONS =
            List.of("feature-store", "payment-fraud-detection", "model-serving-platform", "real-time-recommendation");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    Lines(RunningJar service, int howMany) throws Exception {
        this(new ArrayList<>());
        for (int number = 0; number < howMany; number++) {
            var candidate = new Candidate(service.address());
            var interview = candidate.begin(QUESTIONS.get(number % QUESTIONS.size()));
            all.add(candidate.open(interview, 0));
        }
        for (var line : all) {
            line.awaitReply(PATIENCE);
        }
    }

    @Override
    public void close() {
        all.forEach(Candidate.Line::abort);
    }
}
