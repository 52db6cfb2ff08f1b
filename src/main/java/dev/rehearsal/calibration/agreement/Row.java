package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.agreement.Figures.Table;
import dev.rehearsal.calibration.statistics.Bench;
import dev.rehearsal.calibration.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agreement report.
 *
 * @param question set for questions and criteria
 * @param judgeHuman null where there is no judge
 * @param difference weighted κ of judge and humans minus that of humans among each other
 */
public record Row(
        String id,
        String title,
        @Nullable String question,
        @Nullable Table judgeHuman,
        Table humanHuman,
        Shown difference) {

    /** What a line is called. */
    record Name(String id, String title, @Nullable String question) {}

    static Row of(Name name, Body body, Bench bench) {
        return new Row(
                name.id(),
                name.title(),
                name.question(),
                Table.of(bench.judgeHuman(), true, body.leftOut(rater -> rater.equals(Body.JUDGE))),
                Table.of(bench.humanHuman(), false, body.leftOut(rater -> !rater.equals(Body.JUDGE))),
                Shown.of(bench.difference()));
    }

    static Row humansOnly(Name name, Body body) {
        return new Row(
                name.id(),
                name.title(),
                name.question(),
                null,
                Table.of(Bench.among(body.ratings()), false, body.leftOut(rater -> true)),
                Shown.of(new Figure.Undefined("There is no judge here.")));
    }
}
