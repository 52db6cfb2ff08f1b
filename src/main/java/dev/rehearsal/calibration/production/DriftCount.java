package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.production.DriftView.Line;
import dev.rehearsal.calibration.production.DriftView.Time;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.table.FindingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Counts what came out of live interviews, week by week.
 *
 * @param entries the questions that have a golden set
 * @param frozen when the newest one of each was frozen
 * @param judged every interview on them since some time before that
 * @param sheets what humans gave some of them
 * @param today what is late counts back from its week, not from that of the last interview
 */
record DriftCount(
        List<Entry> entries,
        Map<String, Instant> frozen,
        List<Judged> judged,
        Map<UUID, List<Sheet>> sheets,
        LocalDate today) {

    private static final int MOST_WEEKS = 12;

    DriftView view() {
        var times = times();
        var lines = new ArrayList<Line>();
        entries.forEach(entry -> lines.addAll(lines(entry, known(times, entry.id()))));
        var weeks = weeks(lines);
        lines.removeIf(line -> !weeks.contains(line.week()));
        var rolling = new RollingAgreement(judged, sheets);
        var thisWeek = GoldenTime.week(today);
        return new DriftView(
                entries.stream()
                        .map(entry -> shown(entry, known(times, entry.id())))
                        .toList(),
                weeks,
                lines,
                weeks.stream().map(rolling::upTo).toList(),
                alerts(
                        lines.stream()
                                .filter(line -> RollingAgreement.isLate(line.week(), thisWeek))
                                .toList(),
                        weeks.isEmpty()
                                ? Optional.empty()
                                : rolling.alert(
                                        thisWeek,
                                        one -> known(times, one.question()).holds(one.at()))));
    }

    private static GoldenTime known(Map<QuestionId, GoldenTime> times, QuestionId question) {
        return Objects.requireNonNull(times.get(question));
    }

    private Map<QuestionId, GoldenTime> times() {
        return entries.stream()
                .collect(Collectors.toMap(
                        Entry::id,
                        entry -> GoldenTime.of(frozen.getOrDefault(entry.id().value(), Instant.MAX), of(entry.id()))));
    }

    /** From the first week with an interview to the last, the empty ones too: a gap is not a step. */
    private static List<LocalDate> weeks(List<Line> lines) {
        var seen = lines.stream().map(Line::week).sorted().toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        var all = seen.getFirst()
                .datesUntil(seen.getLast().plusWeeks(1), Period.ofWeeks(1))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
    }

    private List<String> alerts(List<Line> late, Optional<String> ofAgreement) {
        var titles = entries.stream()
                .collect(Collectors.toMap(
                        entry -> entry.id().value(),
                        entry -> entry.question().profile().title()));
        var alerts = new ArrayList<String>();
        late.stream()
                .filter(line -> line.state().equals("alert"))
                .forEach(line -> alerts.add("%s, %s, week of %s: %s"
                        .formatted(
                                titles.get(line.question()),
                                line.title(),
                                Line.DAY.format(line.week()),
                                line.sentence())));
        ofAgreement.ifPresent(alerts::add);
        return alerts;
    }

    private List<Judged> of(QuestionId question) {
        return judged.stream().filter(one -> one.question().equals(question)).toList();
    }

    private Time shown(Entry entry, GoldenTime time) {
        var then = of(entry.id()).stream().filter(one -> time.holds(one.at())).count();
        return new Time(
                entry.id().value(),
                entry.question().profile().title(),
                GoldenTime.day(time.from()),
                GoldenTime.day(time.until().minusMillis(1)),
                Math.toIntExact(then),
                time.until().equals(frozen.get(entry.id().value())));
    }

    private List<Line> lines(Entry entry, GoldenTime time) {
        var question = entry.id().value();
        var mine = of(entry.id());
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
}
