package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.agreement.Figures.Shown;
import dev.rehearsal.calibration.production.DriftView.Line;
import dev.rehearsal.calibration.production.DriftView.Rolling;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.statistics.Bench;
import dev.rehearsal.calibration.statistics.Measure;
import dev.rehearsal.calibration.statistics.Rating;
import dev.rehearsal.calibration.statistics.Ratings;
import dev.rehearsal.calibration.statistics.Scale;
import dev.rehearsal.calibration.table.FindingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts what came out of live interviews, week by week.
 *
 * @param entries the questions that have a golden set
 * @param frozen when the newest one of each was frozen
 * @param judged every interview on them since some time before that
 * @param sheets what humans gave some of them
 */
record DriftCount(
        List<Entry> entries, Map<String, Instant> frozen, List<Judged> judged, Map<UUID, List<Sheet>> sheets) {

    private static final int MOST_WEEKS = 12;
    private static final int ROLLING_WEEKS = 4;
    private static final String JUDGE = "judge";

    DriftView view() {
        var lines = new ArrayList<Line>();
        entries.forEach(entry -> lines.addAll(lines(entry)));
        var weeks = new TreeSet<LocalDate>();
        lines.forEach(line -> weeks.add(line.week()));
        while (weeks.size() > MOST_WEEKS) {
            weeks.pollFirst();
        }
        lines.removeIf(line -> !weeks.contains(line.week()));
        return new DriftView(
                List.copyOf(weeks),
                lines,
                weeks.stream().map(this::rolling).toList(),
                lines.stream()
                        .filter(line -> line.state().equals("alert"))
                        .map(Line::sentence)
                        .toList());
    }

    private List<Line> lines(Entry entry) {
        var question = entry.id().value();
        var mine =
                judged.stream().filter(one -> one.question().equals(entry.id())).toList();
        var time = GoldenTime.of(frozen.getOrDefault(question, Instant.MAX), mine);
        var then = mine.stream().filter(one -> time.holds(one.at())).toList();
        var weeks = mine.stream()
                .filter(one -> !one.at().isBefore(time.until()))
                .collect(Collectors.groupingBy(one -> GoldenTime.week(one.at()), TreeMap::new, Collectors.toList()));
        var lines = new ArrayList<Line>();
        for (var criterion : entry.rubric().criteria()) {
            weeks.forEach((week, now) -> {
                var levels = new Levels(levels(then, criterion), levels(now, criterion));
                lines.add(levels.line(question, criterion.id().value(), criterion.title(), week));
            });
        }
        lines.sort(Comparator.comparing(Line::week));
        return lines;
    }

    private static int[] levels(List<Judged> judged, Rubric.Criterion criterion) {
        var counts = new int[5];
        judged.stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.criterion().equals(criterion.id()))
                .map(finding -> FindingRow.of(finding).category())
                .forEach(category -> {
                    if (category != null) {
                        counts[category]++;
                    }
                });
        return counts;
    }

    private Rolling rolling(LocalDate week) {
        var from = week.minusWeeks(ROLLING_WEEKS - 1);
        var ratings = new ArrayList<Rating>();
        judged.stream()
                .filter(one -> !GoldenTime.week(one.at()).isBefore(from)
                        && !GoldenTime.week(one.at()).isAfter(week))
                .filter(one -> sheets.containsKey(one.interview()))
                .forEach(one -> add(one, ratings));
        var agreement = Bench.of(new Ratings(Scale.LEVELS, ratings), JUDGE).judgeHuman();
        return new Rolling(week, agreement.pairs(), Shown.of(agreement.figure(Measure.WEIGHTED_KAPPA)));
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
