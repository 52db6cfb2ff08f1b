package dev.rehearsal.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.TestRubric;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Rubric.Floor;
import dev.rehearsal.bank.Target;
import dev.rehearsal.bank.Verdict;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictRuleTest {

    private static final Rubric RUBRIC = new TestRubric()
            .with("heart", Dimension.TECHNICAL_DEPTH, 3, 4)
            .with("body", Dimension.SYSTEM_THINKING, 2, 3)
            .with("hand", Dimension.TRADE_OFF_ANALYSIS, 1, 2)
            .build();

    @ParameterizedTest
    @CsvSource({
        "4, 3, 2, STRONG_YES",
        "4, 4, 4, STRONG_YES",
        "4, 3, 1, STRONG_YES", // 5.5 of 6: 0.917
        "3, 3, 2, LEAN_YES", // 5.25 of 6: 0.875
        "4, 2, 1, LEAN_YES", // 4.83 of 6: 0.806
        "2, 3, 2, LEAN_YES", // 4.5 of 6: 0.75
        "2, 3, 0, LEAN_NO", // 3.5 of 6
        "2, 2, 1, LEAN_NO", // 3.33 of 6: 0.556
        "2, 1, 0, STRONG_NO", // 2.17 of 6
        "0, 0, 0, STRONG_NO"
    })
    void weighsTheShareOfWhatTheTargetAsksFor(int heart, int body, int hand, Verdict verdict) {
        assertThat(verdict(RUBRIC, heart, body, hand)).isEqualTo(verdict);
    }

    @Test
    void givesNoStrongYesWhenTheHeartFallsShort() {
        var rubric = new TestRubric()
                .with("heart", Dimension.TECHNICAL_DEPTH, 3, 4)
                .with("body", Dimension.SYSTEM_THINKING, 3, 1)
                .with("hand", Dimension.SYSTEM_THINKING, 3, 1)
                .build();

        assertThat(verdict(rubric, 3, 4, 4)).isEqualTo(Verdict.LEAN_YES);
        assertThat(verdict(rubric, 4, 1, 1)).isEqualTo(Verdict.STRONG_YES);
    }

    @Test
    void lowersNothingToAFloorThatIsMet() {
        var rubric = withFloor(Level.PARTIAL, Verdict.LEAN_NO);

        assertThat(verdict(rubric, 4, 1)).isEqualTo(Verdict.LEAN_NO);
        assertThat(verdict(rubric, 4, 2)).isEqualTo(Verdict.STRONG_YES);
        assertThat(verdict(rubric, 0, 0)).isEqualTo(Verdict.STRONG_NO);
    }

    @Property
    void neverFallsWhenALevelRises(
            @ForAll @Size(3) List<@IntRange(max = 4) Integer> levels, @ForAll @IntRange(max = 2) int raised) {
        var more = levels.stream().mapToInt(level -> level).toArray();
        more[raised] = Math.min(4, more[raised] + 1);

        var before = verdict(RUBRIC, levels.stream().mapToInt(level -> level).toArray());
        assertThat(verdict(RUBRIC, more)).isGreaterThanOrEqualTo(before);
    }

    private static Rubric withFloor(Level level, Verdict atMost) {
        return new TestRubric()
                .with("heart", Dimension.TECHNICAL_DEPTH, 3, 2)
                .with("base", Dimension.SYSTEM_THINKING, 1, 1)
                .floor(new Floor(new CriterionId("base"), level, atMost))
                .build();
    }

    private static Verdict verdict(Rubric rubric, int... levels) {
        var ids = rubric.criteria().stream().map(Rubric.Criterion::id).toList();
        assertThat(levels).as(Arrays.toString(levels)).hasSameSizeAs(ids);
        return new VerdictRule(rubric, Target.ADVANCED).verdict(criterion -> levels[ids.indexOf(criterion.id())]);
    }
}
