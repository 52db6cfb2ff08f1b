package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.bank.Level;

/** Says in plain words why a level was given, without giving away what the perfect answer would have been. */
final class Reasons {

    private static final double SPEAKS_AGAINST = 0.25;

    /** From here on a point counts as made, below it as touched on. */
    private static final double MADE = 0.5;

    private Reasons() {}

    static String level(Level level, Shown shown) {
        int all = shown.points().size();
        long made =
                shown.points().stream().filter(point -> point.degree() >= MADE).count();
        long touched =
                shown.points().stream().filter(point -> point.degree() > 0).count() - made;
        var what = made >= all
                ? "You made every point that a strong answer makes here."
                : "Of the %d points that a strong answer makes here, you made %d%s."
                        .formatted(all, made, touched == 0 ? "" : " and touched on %d more".formatted(touched));
        var how = switch (level) {
            case WEAK -> " They touch the subject and stop before saying how it works.";
            case PARTIAL -> " The idea is there, with gaps that matter.";
            case SOLID -> " That carries the idea and how it works.";
            case OUTSTANDING -> " That includes what usually only experience teaches.";
        };
        var beside = shown.ownWords().worth() == 0 ? "" : " What you answered beside these points counts as well.";
        return what + beside + how + (isContradicted(shown) ? " Something that you said later speaks against it." : "");
    }

    static String nothing(Case matter, Shown shown) {
        if (isContradicted(shown)) {
            return "What you said about this was taken back, or contradicted, by what you said later.";
        }
        return matter.asked(shown.criterion())
                ? "The interviewer asked for this, and nothing in your answers spoke to it."
                : "There was time for this, and nothing that you said spoke to it.";
    }

    private static boolean isContradicted(Shown shown) {
        return shown.points().stream()
                .anyMatch(point -> point.against() != null && point.against().denied() > SPEAKS_AGAINST);
    }
}
