package dev.rehearsal.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The circumstances of an interview that its report tells beside the findings.
 *
 * @param startedAt when the interviewer opened
 * @param pauses in order, none overlapping another; they cost no time
 * @param hintsUsed how many hints the candidate asked for and got
 */
public record Sitting(Instant startedAt, List<Pause> pauses, int hintsUsed) {

    public Sitting {
        pauses = List.copyOf(pauses);
    }

    /** A stretch in which the interview's clock stood still. */
    public record Pause(Instant from, Instant to) {}

    /** What the interview's clock showed at this moment. */
    public Duration elapsed(Instant at) {
        var paused = pauses.stream()
                .filter(pause -> pause.from().isBefore(at))
                .map(pause -> Duration.between(pause.from(), pause.to().isBefore(at) ? pause.to() : at))
                .reduce(Duration.ZERO, Duration::plus);
        var elapsed = Duration.between(startedAt, at).minus(paused);
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }
}
