package dev.rehearsal.calibration.statistics;

import java.util.function.ToDoubleFunction;

/** A figure of agreement. */
public enum Measure {
    EXACT(tally -> tally.pairs().within(0), Measure.NOTHING),
    ADJACENT(tally -> tally.pairs().within(1), Measure.NOTHING),
    KAPPA(tally -> tally.pairs().kappa(Matrix.NOMINAL), Measure.NO_VARIETY),
    /** Quadratic weights. */
    WEIGHTED_KAPPA(tally -> tally.pairs().kappa(Matrix.SQUARED), Measure.NO_VARIETY),
    ALPHA_NOMINAL(tally -> tally.coincidences().alpha(Matrix.NOMINAL), Measure.NO_VARIETY),
    ALPHA_ORDINAL(tally -> tally.coincidences().alpha(tally.coincidences().ordinal()), Measure.NO_VARIETY),
    ALPHA_INTERVAL(tally -> tally.coincidences().alpha(Matrix.SQUARED), Measure.NO_VARIETY),
    /** ICC(2,1). */
    ICC_SINGLE(tally -> tally.variances().single(), Measure.NOT_CROSSED),
    /** ICC(2,k). */
    ICC_MEAN(tally -> tally.variances().mean(), Measure.NOT_CROSSED),
    /** First minus second: above 0 the judge is kinder than the humans. */
    BIAS(tally -> Spread.of(tally.pairs()).mean(), Measure.NOTHING),
    SPREAD(tally -> Spread.of(tally.pairs()).deviation(), Measure.ONE_PAIR),
    LIMIT_LOW(tally -> Spread.of(tally.pairs()).low(), Measure.ONE_PAIR),
    LIMIT_HIGH(tally -> Spread.of(tally.pairs()).high(), Measure.ONE_PAIR),
    /** Evidence or none, whatever the level. */
    EVIDENCE_EXACT(tally -> evidence(tally.pairs()).within(0), Measure.NOTHING),
    EVIDENCE_KAPPA(tally -> evidence(tally.pairs()).kappa(Matrix.NOMINAL), Measure.NO_VARIETY),
    EVIDENCE_ALPHA(tally -> evidence(tally.coincidences()).alpha(Matrix.NOMINAL), Measure.NO_VARIETY);

    private static final String NOTHING = "Nothing was rated by both sides.";
    private static final String NO_VARIETY =
            "Everything got the same level, so there is no agreement beyond chance to speak of.";
    private static final String NOT_CROSSED =
            "Too few criteria were rated by all of these raters, or nothing differs between them.";
    private static final String ONE_PAIR = "A single pair of ratings has no spread.";

    // a formula of its argument alone
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Tally> formula;

    private final String whyNot;

    Measure(ToDoubleFunction<Tally> formula, String whyNot) {
        this.formula = formula;
        this.whyNot = whyNot;
    }

    /** NaN when there is no such figure. */
    double of(Tally tally) {
        return formula.applyAsDouble(tally);
    }

    /** Whether it asks who came first, which between humans nobody did. */
    boolean needsOrder() {
        return this == BIAS || this == SPREAD || this == LIMIT_LOW || this == LIMIT_HIGH;
    }

    String whyNot(Tally tally) {
        return tally.pairs().total() == 0 ? NOTHING : whyNot;
    }

    private static Matrix evidence(Matrix levels) {
        return levels.collapsed(level -> level > 0);
    }
}
