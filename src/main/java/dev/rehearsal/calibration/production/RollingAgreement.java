package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.production.DriftView.Line;
import dev.rehearsal.calibration.production.DriftView.Rolling;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.statistics.Agreement;
import dev.rehearsal.calibration.statistics.Bench;
import dev.rehearsal.calibration.statistics.Figure;
import dev.rehearsal.calibration.statistics.Measure;
import dev.rehearsal.calibration.statistics.Rating;
import dev.rehearsal.calibration.statistics.Ratings;
import dev.rehearsal.calibration.statistics.Scale;
import dev.rehearsal.calibration.table.FindingRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How far judge and humans agree on live interviews, over four weeks at a time.
 *
 * @param judged what judges found
 * @param sheets what humans gave some of it
 */
record RollingAgreement(List<Judged> judged, Map<UUID, List<Sheet>> sheets) {

    private static final int WEEKS = 4;

    private static final String JUDGE = "judge";

    /** Over the weeks that end with this one. */
    Rolling upTo(LocalDate week) {
        var agreement = over(week);
        return new Rolling(week, agreement.pairs(), agreement.transcripts(), Shown.of(kappa(agreement)));
    }

    /** Whether a week is one of the last four, this one among them. */
    static boolean isLate(LocalDate week, LocalDate thisWeek) {
        return week.isAfter(thisWeek.minusWeeks(WEEKS));
    }

    /** What is to be said when humans agree less with the judge than they did; nothing while it could be chance. */
    Optional<String> alert(LocalDate thisWeek, Predicate<Judged> then) {
        return alert(thisWeek, kappa(over(thisWeek)), kappa(of(then)));
    }

    private static Optional<String> alert(LocalDate week, Figure late, Figure early) {
        return late instanceof Figure.Known now
                        && early instanceof Figure.Known before
                        && now.interval() != null
                        && before.interval() != null
                        && now.interval().high() < before.interval().low()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "Judge and humans agree less in the four weeks up to that of %s than at the golden set’s time: "
                                + "weighted κ is %.2f instead of %.2f.",
                        Line.DAY.format(week),
                        now.value(),
                        before.value()))
                : Optional.empty();
    }

    private static Figure kappa(Agreement agreement) {
        return agreement.figure(Measure.WEIGHTED_KAPPA);
    }

    private Agreement over(LocalDate week) {
        var from = week.minusWeeks(WEEKS - 1);
        return of(one -> !GoldenTime.week(one.at()).isBefore(from)
                && !GoldenTime.week(one.at()).isAfter(week));
    }

    private Agreement of(Predicate<Judged> wanted) {
        var ratings = new ArrayList<Rating>();
        judged.stream()
                .filter(wanted)
                .filter(one -> sheets.containsKey(one.interview()))
                .forEach(one -> add(one, ratings));
        return Bench.of(new Ratings(Scale.LEVELS, ratings), JUDGE).judgeHuman();
    }

    private void add(Judged one, List<Rating> ratings) {
        var transcript = one.interview().toString();
        for (var finding : one.findings()) {
            var category = FindingRow.of(finding).category();
            if (category != null) {
                ratings.add(new Rating(JUDGE, transcript, one.question() + "/" + finding.criterion(), category));
            }
        }
        for (var sheet : sheets.getOrDefault(one.interview(), List.of())) {
            for (var mark : sheet.marks()) {
                var level = mark.level();
                if (level != null) {
                    ratings.add(new Rating(
                            sheet.rater().toString(), transcript, one.question() + "/" + mark.criterion(), level));
                }
            }
        }
    }
}
