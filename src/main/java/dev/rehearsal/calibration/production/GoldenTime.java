package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.Archive.Judged;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;

/**
 * The golden set's time: the four weeks up to the day on which it was frozen, or, where nobody practised in them, the
 * four weeks from that day on.
 *
 * @param until from then on weeks are held against it
 */
record GoldenTime(Instant from, Instant until) {

    private static final Duration SPAN = Duration.ofDays(28);

    static GoldenTime of(Instant frozen, Collection<Judged> judged) {
        var before = new GoldenTime(frozen.minus(SPAN), frozen);
        return judged.stream().anyMatch(one -> before.holds(one.at()))
                ? before
                : new GoldenTime(frozen, frozen.plus(SPAN));
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static LocalDate week(Instant at) {
        return week(day(at));
    }

    static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
