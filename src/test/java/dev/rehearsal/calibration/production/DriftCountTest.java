package dev.rehearsal.calibration.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Level;
import dev.rehearsal.calibration.rating.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class DriftCountTest {

    /** A Wednesday. */
    private static final Instant FROZEN = Instant.parse("2026-09-02T12:00:00Z");

    private final Entry entry = TestBank.packed().entries().stream()
            .filter(one -> one.id().value().equals("feature-store"))
            .findFirst()
            .orElseThrow();
    private final CriterionId criterion = entry.rubric().criteria().getFirst().id();
    private final String title = entry.rubric().criteria().getFirst().title();
    private final List<Judged> judged = new ArrayList<>();

    /** So many interviews a day, each with one finding. */
    private void interviews(int days, int fromDay, IntUnaryOperator changed) {
        for (int day = fromDay; day < fromDay + days; day++) {
            for (int i = 0; i < 5; i++) {
                int level = Math.clamp(changed.applyAsInt(1 + judged.size() % 3), 1, 4);
                var finding = new Finding.Judged(
                        criterion, Level.of(level), List.of(new Evidence.Quote(1, 0, 1, false)), "", 0.9);
                judged.add(new Judged(
                        UUID.randomUUID(),
                        entry.id(),
                        1,
                        new JudgeName("built-in", "Built-in judge", "1"),
                        FROZEN.plus(Duration.ofDays(day)),
                        List.of(finding)));
            }
        }
    }

    /** On the day of the last interview. */
    private DriftView view(Map<UUID, List<Sheet>> sheets) {
        return view(sheets, 0);
    }

    private DriftView view(Map<UUID, List<Sheet>> sheets, int weeksLater) {
        var today = GoldenTime.day(judged.getLast().at()).plusWeeks(weeksLater);
        return new DriftCount(List.of(entry), Map.of("feature-store", FROZEN), judged, sheets, today).view();
    }

    private List<DriftView.Line> lines(DriftView view) {
        return view.lines().stream()
                .filter(line -> line.criterion().equals(criterion.value()))
                .toList();
    }

    @Test
    void levelsThatComeOutAsBeforeAreCalm() {
        interviews(28, -28, level -> level);
        interviews(28, 0, level -> level);

        var view = view(Map.of());

        assertThat(view.weeks()).startsWith(LocalDate.of(2026, 8, 31));
        assertThat(lines(view)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.state()).isEqualTo("calm");
            assertThat(line.psi().kind()).isEqualTo("known");
            assertThat(line.week().getDayOfWeek().getValue()).isEqualTo(1);
        });
        assertThat(view.alerts()).isEmpty();
    }

    @Test
    void aJudgeThatHasBecomeKindIsNamedWithTheWeekAndTheDirection() {
        interviews(28, -28, level -> level);
        interviews(7, 5, level -> level + 1);

        var view = view(Map.of());

        assertThat(view.alerts())
                .singleElement()
                .asString()
                .startsWith(
                        entry.question().profile().title() + ", " + title + ", week of 7 September: levels are higher");
        assertThat(lines(view).getFirst().p().value()).isLessThan(0.01);
    }

    @Test
    void aHandfulOfInterviewsIsNoAlarm() {
        interviews(28, -28, level -> level);
        interviews(1, 5, level -> 4);
        judged.subList(28 * 5 + 2, judged.size()).clear();

        assertThat(lines(view(Map.of()))).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo("unknown");
            assertThat(line.n()).isEqualTo(2);
            assertThat(line.then()).isEqualTo(140);
            assertThat(line.sentence()).contains("too few to tell");
        });
    }

    @Test
    void whereNobodyPractisedBeforeTheFirstWeeksAfterAreHeldAgainst() {
        interviews(28, 0, level -> level);
        interviews(7, 33, level -> level + 1);

        var view = view(Map.of());

        assertThat(view.weeks()).containsExactly(LocalDate.of(2026, 10, 5));
        assertThat(view.alerts()).hasSize(1);
    }

    @Test
    void whatHasNothingToBeHeldAgainstIsNotCalledCalm() {
        interviews(1, -28, level -> level);
        interviews(7, 5, level -> level);

        assertThat(lines(view(Map.of()))).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo("unknown");
            assertThat(line.sentence()).contains("too few to hold this against");
        });
        assertThat(view(Map.of()).times()).singleElement().satisfies(time -> {
            assertThat(time.interviews()).isEqualTo(5);
            assertThat(time.before()).isTrue();
            assertThat(time.from()).isEqualTo(LocalDate.of(2026, 8, 5));
            assertThat(time.to()).isEqualTo(LocalDate.of(2026, 9, 2));
        });
    }

    @Test
    void aWeekWithoutAnInterviewKeepsItsPlace() {
        interviews(28, -28, level -> level);
        interviews(7, 5, level -> level);
        interviews(7, 26, level -> level);

        var view = view(Map.of());

        assertThat(view.weeks())
                .containsExactly(
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 9, 14),
                        LocalDate.of(2026, 9, 21),
                        LocalDate.of(2026, 9, 28));
        assertThat(lines(view)).hasSize(2);
        assertThat(view.agreement()).hasSize(4);
    }

    @Test
    void whatIsLongOverIsStillThereToSeeAndAlarmsNobody() {
        interviews(28, -28, level -> level);
        interviews(7, 5, level -> level + 1);
        interviews(7, 33, level -> level);

        var view = view(Map.of());

        assertThat(lines(view).getFirst().state()).isEqualTo("alert");
        assertThat(view.alerts()).isEmpty();
    }

    @Test
    void whenNobodyPractisesAnAlertIsOverAfterFourWeeks() {
        interviews(28, -28, level -> level);
        interviews(7, 5, level -> level + 1);

        assertThat(view(Map.of(), 3).alerts()).hasSize(1);
        var later = view(Map.of(), 4);

        assertThat(later.alerts()).isEmpty();
        assertThat(later.weeks()).containsExactly(LocalDate.of(2026, 9, 7));
    }

    @Test
    void aJudgeWithWhomHumansAgreeLessThanTheyDidIsNamed() {
        interviews(28, -28, level -> level);
        interviews(28, 5, level -> level);
        var sheets = new HashMap<UUID, List<Sheet>>();
        judged.forEach(one ->
                sheets.put(one.interview(), List.of(rated(one, one.at().isBefore(FROZEN)))));

        var view = view(sheets);

        assertThat(view.alerts())
                .singleElement()
                .asString()
                .startsWith("Judge and humans agree less in the four weeks up to that of 28 September")
                .contains("instead of 1.00");
        assertThat(view.agreement().getLast().transcripts()).isEqualTo(140);
        assertThat(view(Map.of()).alerts()).isEmpty();
        assertThat(view(sheets, 4).alerts())
                .as("nobody has practised for four weeks")
                .isEmpty();
    }

    /** As the judge saw it, or so that it has nothing to do with what the judge saw. */
    private Sheet rated(Judged one, boolean alike) {
        var level = ((Finding.Judged) one.findings().getFirst()).level().value();
        int given = alike ? level : 1 + judged.indexOf(one) % 4;
        var mark = new Sheet.Mark(criterion.value(), given, "", List.of());
        return new Sheet(UUID.randomUUID(), one.interview(), new UUID(0, 1), 1, 1, one.at(), null, List.of(mark));
    }

    @Test
    void agreementIsCountedOverTheLastFourWeeksAndSaysWhenThereIsNone() {
        interviews(28, -28, level -> level);
        interviews(7, 5, level -> level);
        var sheets = new HashMap<UUID, List<Sheet>>();
        judged.subList(28 * 5, judged.size()).forEach(one -> {
            var level = ((Finding.Judged) one.findings().getFirst()).level().value();
            var mark = new Sheet.Mark(criterion.value(), level, "", List.of());
            sheets.put(
                    one.interview(),
                    List.of(new Sheet(
                            UUID.randomUUID(), one.interview(), new UUID(0, 1), 1, 1, one.at(), null, List.of(mark))));
        });

        var rated = view(sheets).agreement().getFirst();
        var unrated = view(Map.of()).agreement().getFirst();

        assertThat(rated.n()).isEqualTo(35);
        assertThat(rated.weightedKappa().value()).isEqualTo(1.0);
        assertThat(unrated.n()).isZero();
        assertThat(unrated.weightedKappa().why()).isEqualTo("Nothing was rated by both sides.");
    }
}
