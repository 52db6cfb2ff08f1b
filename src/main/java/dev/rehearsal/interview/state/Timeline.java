package dev.rehearsal.interview.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interview's clock, which stands still in a pause.
 *
 * @param startedAt null before the candidate came
 * @param runningSince null while it stands
 * @param spent what it showed when it last began to run
 * @param pauses when it stood, each from and to
 */
public record Timeline(
        @Nullable Instant startedAt, @Nullable Instant runningSince, Duration spent, List<Pause> pauses) {

    /** A stretch in which the clock stood; the last one may still be open. */
    public record Pause(Instant from, @Nullable Instant to) {}

    static final Timeline UNSTARTED = new Timeline(null, null, Duration.ZERO, List.of());

    public Timeline {
        pauses = List.copyOf(pauses);
    }

    /** What the clock shows at this moment. */
    public Duration elapsed(Instant now) {
        return runningSince == null ? spent : spent.plus(span(runningSince, now));
    }

    Timeline started(Instant at) {
        return new Timeline(at, at, Duration.ZERO, List.of());
    }

    Timeline stopped(Instant from) {
        var stretches = new ArrayList<>(pauses);
        stretches.add(new Pause(from, null));
        return new Timeline(startedAt, null, elapsed(from), stretches);
    }

    Timeline resumed(Instant at) {
        return new Timeline(startedAt, at, spent, closed(at));
    }

    Timeline ended(Instant at) {
        return new Timeline(startedAt, null, elapsed(at), closed(at));
    }

    private List<Pause> closed(Instant at) {
        return pauses.stream()
                .map(pause -> pause.to() == null ? new Pause(pause.from(), at) : pause)
                .toList();
    }

    // A wall clock that was set back must not give time back.
    private static Duration span(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
