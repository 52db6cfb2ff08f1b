package dev.rehearsal.assessment.builtin;

import dev.rehearsal.bank.Level;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** From a share of reference statements to a level: the share from which on each level begins. */
record Scale(double weak, double partial, double solid, double outstanding) {

    /** The level for this share; empty below the first. */
    Optional<Level> level(double share) {
        if (share >= outstanding) {
            return Optional.of(Level.OUTSTANDING);
        }
        if (share >= solid) {
            return Optional.of(Level.SOLID);
        }
        if (share >= partial) {
            return Optional.of(Level.PARTIAL);
        }
        return share >= weak ? Optional.of(Level.WEAK) : Optional.empty();
    }

    /** How far the share lies from where the level would change, on a scale from 0 to 1 where 1 is as far as can be. */
    double margin(double share) {
        var borders = new double[] {0, weak, partial, solid, outstanding, 1};
        double nearest = DoubleStream.of(weak, partial, solid, outstanding)
                .map(border -> Math.abs(border - share))
                .min()
                .orElseThrow();
        for (int i = 1; i < borders.length; i++) {
            if (share <= borders[i]) {
                double half = (borders[i] - borders[i - 1]) / (i == 1 || i == borders.length - 1 ? 1 : 2);
                return Math.min(1, nearest / half);
            }
        }
        return 1;
    }

    /** The share as a part of what a solid answer says. */
    double ofSolid(double share) {
        return Math.min(1, share / solid);
    }
}
