package dev.rehearsal.interview.policy;

import dev.rehearsal.interview.state.InterviewState;
import java.time.Duration;
import java.time.Instant;

/**
 * What the interviewer's watch says.
 *
 * @param elapsed time spent, without pauses
 * @param limit length of the interview
 */
public record Watch(Duration elapsed, Duration limit) {

    private static final Duration WARNING = Duration.ofMinutes(5);
    private static final int SHORTEST_PART = 5;

    public static Watch read(InterviewState state, Instant now, Duration limit) {
        return new Watch(state.timeline().elapsed(now), limit);
    }

    public boolean over() {
        return elapsed.compareTo(limit) >= 0;
    }

    public Duration remaining() {
        return over() ? Duration.ZERO : limit.minus(elapsed);
    }

    /** Five minutes, or a fifth of a drill. */
    public Duration warningTime() {
        var fifth = limit.dividedBy(SHORTEST_PART);
        return fifth.compareTo(WARNING) < 0 ? fifth : WARNING;
    }

    public boolean warningDue() {
        return remaining().compareTo(warningTime()) <= 0;
    }

    /** How much of the time is spent, 0 to 1. */
    double share() {
        return Math.min(1, (double) elapsed.toMillis() / limit.toMillis());
    }
}
