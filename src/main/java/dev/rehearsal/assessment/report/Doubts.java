package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Flag;
import dev.rehearsal.assessment.Spread;
import dev.rehearsal.bank.Rubric.Criterion;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings that a human should look at, each with why: the judge contradicted itself, or was not sure. */
record Doubts(Marks marks) {

    private static final double LOOK_AGAIN = 0.5;

    Stream<Flag> flags() {
        return marks.criteria().stream().map(this::flag).filter(Objects::nonNull);
    }

    private @Nullable Flag flag(Criterion criterion) {
        return switch (marks.finding(criterion)) {
            case Finding.Judged judged -> flag(criterion, judged.level().value(), judged.confidence(), judged.spread());
            case Finding.NoEvidence none -> flag(criterion, 0, none.confidence(), none.spread());
            case Finding.NotReached ignored -> null;
            case Finding.NotJudged ignored -> null;
        };
    }

    private static @Nullable Flag flag(Criterion criterion, int level, double confidence, @Nullable Spread spread) {
        var id = criterion.id().value();
        if (spread != null) {
            return new Flag("disagreement", apart(criterion.title(), level, spread), null, id);
        }
        return confidence < LOOK_AGAIN
                ? new Flag(
                        "low-confidence",
                        "\u201C%s\u201D could as well be a level off.".formatted(criterion.title()),
                        null,
                        id)
                : null;
    }

    private static String apart(String title, int level, Spread spread) {
        return "Asked %d times about \u201C%s\u201D, the judge gave %s to level %d; the middle one, %s, counts."
                .formatted(
                        spread.asked(),
                        title,
                        spread.low() == 0 ? "nothing" : "level " + spread.low(),
                        spread.high(),
                        level == 0 ? "nothing" : String.valueOf(level));
    }
}
