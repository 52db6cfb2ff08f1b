package dev.rehearsal.calibration.production;

import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.statistics.Figure;
import dev.rehearsal.calibration.statistics.Means;
import dev.rehearsal.calibration.trials.Trial;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial as pages show it.
 *
 * @param judge asked in the shadow instead of the report's; null for the report's
 * @param prompt what model judges are told in it; null for what they are told anyway
 * @param rated accounts of either side that humans have rated an interview of
 * @param needed how many of them each side needs
 * @param outcomes without their change and their intervals until there are as many
 * @param verdict null until there are as many
 * @param sentence what can be said now
 * @param judgedBy who has judged in the shadow, with the version; empty for other trials
 * @param shifts what a shadow would have changed, by criterion
 */
record TrialView(
        UUID id,
        String kind,
        String question,
        int version,
        int against,
        @Nullable String judge,
        @Nullable Told prompt,
        double share,
        Instant startedAt,
        @Nullable Instant stoppedAt,
        Counts interviews,
        Counts rated,
        Needed needed,
        List<Outcome> outcomes,
        @Nullable String verdict,
        String sentence,
        List<String> judgedBy,
        List<Shift> shifts) {

    /** A prompt by its name, and the one that it is tried against. */
    record Told(String name, String against) {

        static @Nullable Told of(Trial.@Nullable Prompt prompt) {
            return prompt == null ? null : new Told(prompt.name(), prompt.against());
        }
    }

    /** Interviews or accounts of either side. */
    record Counts(int before, int after) {}

    record Needed(Shown perArm, String sentence) {}

    /** One thing that is looked at, on both sides. */
    record Outcome(String name, Shown before, Shown after, Shown change) {}

    static TrialView of(Trial trial, Arms arms) {
        var verdict = verdict(arms);
        return new TrialView(
                trial.id(),
                trial.kind().word(),
                trial.question().value(),
                trial.version(),
                trial.against(),
                trial.judge(),
                Told.of(trial.prompt()),
                trial.share(),
                trial.startedAt(),
                trial.stoppedAt(),
                new Counts(arms.before().interviews(), arms.after().interviews()),
                new Counts(
                        arms.before().distances().size(),
                        arms.after().distances().size()),
                new Needed(Shown.of(arms.needed()), aim(arms)),
                outcomes(arms),
                verdict,
                sentence(verdict, arms, trial.stoppedAt() != null),
                List.of(),
                List.of());
    }

    /** The same with what a shadow did. */
    TrialView with(List<String> judgedBy, List<Shift> shifts) {
        return new TrialView(
                id,
                kind,
                question,
                version,
                against,
                judge,
                prompt,
                share,
                startedAt,
                stoppedAt,
                interviews,
                rated,
                needed,
                outcomes,
                verdict,
                sentence,
                judgedBy,
                shifts);
    }

    private static List<Outcome> outcomes(Arms arms) {
        return List.of(
                new Outcome(
                        "distance",
                        soFar(Means.of(arms.before().distances()), arms),
                        soFar(Means.of(arms.after().distances()), arms),
                        change(arms.distanceChange(), arms)),
                new Outcome(
                        "disputes",
                        soFar(Means.of(arms.before().disputes()), arms),
                        soFar(arms.disputesAfter(), arms),
                        change(arms.disputesChange(), arms)));
    }

    /** An interval that does not hold nought is a verdict, so there is none before there is enough. */
    private static Shown soFar(Figure figure, Arms arms) {
        return Shown.of(
                figure instanceof Figure.Known known && !arms.isEnough()
                        ? new Figure.Known(known.value(), null)
                        : figure);
    }

    private static Shown change(Figure figure, Arms arms) {
        return Shown.of(
                figure instanceof Figure.Known && !arms.isEnough()
                        ? new Figure.Undefined("Shown with its interval as soon as there are enough accounts.")
                        : figure);
    }

    private static String aim(Arms arms) {
        return String.format(
                Locale.ROOT,
                arms.shadow()
                        ? "Made to see a difference of %.1f levels over the same interviews, if there is one, in four of five cases."
                        : "Made to see a difference of %.1f levels between the sides, if there is one, in four of five cases.",
                Arms.WORTH_SEEING);
    }

    /**
     * Nothing before there is enough: whoever looks every day sees a difference some day, whether there is one or not.
     */
    private static @Nullable String verdict(Arms arms) {
        if (!arms.isEnough() || !(arms.distanceChange() instanceof Figure.Known change) || change.interval() == null) {
            return null;
        }
        if (change.interval().high() < 0) {
            return "helps";
        }
        return change.interval().low() > 0 ? "harms" : "no-difference-shown";
    }

    private static String sentence(@Nullable String verdict, Arms arms, boolean over) {
        if (verdict == null) {
            return "Humans have rated interviews of %s so far on the side that has fewer; %s."
                    .formatted(
                            arms.rated() == 1 ? "1 account" : arms.rated() + " accounts",
                            over
                                    ? "it was stopped before there were enough"
                                    : "nothing is said before there are enough");
        }
        var size = arms.distanceChange() instanceof Figure.Known change ? Math.abs(change.value()) : 0;
        return switch (verdict) {
            case "helps" ->
                String.format(Locale.ROOT, "Its findings are %.2f levels nearer to the humans on average.", size);
            case "harms" ->
                String.format(Locale.ROOT, "Its findings are %.2f levels farther from the humans on average.", size);
            default ->
                "Whether its findings are nearer to the humans cannot be told, although there is enough to tell.";
        };
    }
}
