package dev.rehearsal.calibration.production;

import dev.rehearsal.calibration.statistics.Figure;
import dev.rehearsal.calibration.statistics.Means;
import dev.rehearsal.calibration.statistics.SampleSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a trial so far, account by account: that is what was drawn by chance, and an account has all of its
 * interviews on one side.
 *
 * @param shadow whether both sides are the same interviews
 */
record Arms(boolean shadow, Side before, Side after, Map<String, List<Double>> nearer) {

    /** The smallest difference that a trial is made to see, in levels. */
    static final double WORTH_SEEING = 0.2;

    private static final int FEWEST = 5;
    private static final double FEWEST_NEEDED = 10;

    /**
     * One side.
     *
     * @param distances of every rated interview from the humans who rated it
     * @param disputes 1 for every interview with a dispute, 0 for the others
     */
    record Side(Map<String, List<Double>> distances, Map<String, List<Double>> disputes) {

        int interviews() {
            return disputes.values().stream().mapToInt(List::size).sum();
        }
    }

    /**
     * One interview.
     *
     * @param unit the same for all of an account
     * @param before the distance of what its report says; null where it says nothing here, or nobody rated it
     * @param after the distance of what the trial says
     */
    record Seen(
            String unit,
            Place place,
            @Nullable Double before,
            @Nullable Double after,
            boolean disputed) {}

    /** On which side an interview is. */
    enum Place {
        BEFORE,
        AFTER,
        BOTH
    }

    static Arms of(boolean shadow, List<Seen> all) {
        var arms = new Arms(
                shadow,
                new Side(new TreeMap<>(), new TreeMap<>()),
                new Side(new TreeMap<>(), new TreeMap<>()),
                new TreeMap<>());
        all.forEach(arms::add);
        return arms;
    }

    private void add(Seen seen) {
        var disputed = seen.disputed() ? 1.0 : 0.0;
        if (seen.place() != Place.AFTER) {
            add(before, seen.unit(), seen.before(), disputed);
        }
        if (seen.place() != Place.BEFORE) {
            add(after, seen.unit(), seen.after(), disputed);
        }
        if (seen.place() == Place.BOTH && seen.before() != null && seen.after() != null) {
            add(nearer, seen.unit(), seen.after() - seen.before());
        }
    }

    private static void add(Side side, String unit, @Nullable Double distance, double disputed) {
        add(side.disputes(), unit, disputed);
        if (distance != null) {
            add(side.distances(), unit, distance);
        }
    }

    private static void add(Map<String, List<Double>> to, String unit, double value) {
        to.computeIfAbsent(unit, unseen -> new ArrayList<>()).add(value);
    }

    Figure distanceChange() {
        return shadow ? Means.of(nearer) : Means.change(before.distances(), after.distances());
    }

    Figure disputesChange() {
        return shadow
                ? new Figure.Undefined("Nobody sees what a shadow says, so nobody can dispute it.")
                : Means.change(before.disputes(), after.disputes());
    }

    Figure disputesAfter() {
        return shadow ? disputesChange() : Means.of(after.disputes());
    }

    /** Accounts with a rated interview on the side that has fewer. */
    int rated() {
        return shadow
                ? nearer.size()
                : Math.min(before.distances().size(), after.distances().size());
    }

    /** How many of them there have to be on each side before anything may be said. */
    Figure needed() {
        var known = shadow ? nearer : before.distances();
        if (known.size() < FEWEST) {
            return new Figure.Undefined(
                    "Humans have rated the interviews of fewer than five accounts, so nobody knows how much the distance varies.");
        }
        double deviation = Means.deviation(known);
        var size = shadow ? SampleSize.forPairs(deviation, WORTH_SEEING) : SampleSize.forMeans(deviation, WORTH_SEEING);
        return size instanceof Figure.Known exact
                ? new Figure.Known(Math.max(FEWEST_NEEDED, exact.value()), null)
                : size;
    }

    boolean isEnough() {
        return needed() instanceof Figure.Known needed && rated() >= needed.value();
    }
}
