package dev.rehearsal.calibration.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rehearsal.calibration.statistics.Agreement;
import dev.rehearsal.calibration.statistics.Figure;
import dev.rehearsal.calibration.statistics.Figure.Interval;
import dev.rehearsal.calibration.statistics.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as pages read them. */
public final class Figures {

    private Figures() {}

    /**
     * A number, or why there is none.
     *
     * @param kind "known" or "undefined"
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Shown(
            String kind,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String why) {

        public static Shown of(Figure figure) {
            return switch (figure) {
                case Figure.Known known -> {
                    var interval = wide(known.interval());
                    yield new Shown(
                            "known",
                            known.value(),
                            interval == null ? null : interval.low(),
                            interval == null ? null : interval.high(),
                            null);
                }
                case Figure.Undefined undefined -> new Shown("undefined", null, null, null, undefined.why());
            };
        }

        /** What came out the same every time is not certain: such samples only look alike when they are drawn again. */
        private static @Nullable Interval wide(@Nullable Interval interval) {
            return interval != null && interval.low() < interval.high() ? interval : null;
        }
    }

    /** Two limits between which most differences lie. */
    public record Limits(Shown low, Shown high) {}

    /** Agreement on whether there is any evidence at all. */
    public record OnEvidence(Shown exact, Shown kappa, Shown alpha) {}

    /** What is in no figure. */
    public record LeftOut(long notReached, long notJudged) {}

    /** How far two sides agree, figure by figure. */
    public record Table(
            int n,
            int transcripts,
            int raters,
            LeftOut leftOut,
            Shown exact,
            Shown adjacent,
            Shown kappa,
            Shown weightedKappa,
            Shown alphaNominal,
            Shown alphaOrdinal,
            Shown alphaInterval,
            Shown iccSingle,
            Shown iccMean,
            @Nullable Shown bias,
            Shown spread,
            @Nullable Limits limits,
            OnEvidence evidence,
            List<List<Integer>> confusion) {

        private static final Figure NO_DIRECTION =
                new Figure.Undefined("Between humans nobody comes first, so their differences have no direction.");

        /**
         * All figures.
         *
         * @param directed whether it makes sense to say which side is kinder
         */
        static Table of(Agreement agreement, boolean directed, LeftOut leftOut) {
            return new Table(
                    agreement.pairs(),
                    agreement.transcripts(),
                    agreement.raters(),
                    leftOut,
                    shown(agreement, Measure.EXACT),
                    shown(agreement, Measure.ADJACENT),
                    shown(agreement, Measure.KAPPA),
                    shown(agreement, Measure.WEIGHTED_KAPPA),
                    shown(agreement, Measure.ALPHA_NOMINAL),
                    shown(agreement, Measure.ALPHA_ORDINAL),
                    shown(agreement, Measure.ALPHA_INTERVAL),
                    shown(agreement, Measure.ICC_SINGLE),
                    shown(agreement, Measure.ICC_MEAN),
                    directed ? shown(agreement, Measure.BIAS) : null,
                    directed ? shown(agreement, Measure.SPREAD) : Shown.of(NO_DIRECTION),
                    directed
                            ? new Limits(shown(agreement, Measure.LIMIT_LOW), shown(agreement, Measure.LIMIT_HIGH))
                            : null,
                    new OnEvidence(
                            shown(agreement, Measure.EVIDENCE_EXACT),
                            shown(agreement, Measure.EVIDENCE_KAPPA),
                            shown(agreement, Measure.EVIDENCE_ALPHA)),
                    agreement.confusion());
        }

        private static Shown shown(Agreement agreement, Measure measure) {
            return Shown.of(agreement.figure(measure));
        }
    }
}
