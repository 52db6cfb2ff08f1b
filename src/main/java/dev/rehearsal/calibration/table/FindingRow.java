package dev.rehearsal.calibration.table;

import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it lies in its row, and as pages read it.
 *
 * @param kind "judged", "no-evidence", "not-reached" or "not-judged"
 * @param level null unless a level was given
 */
public record FindingRow(
        String criterion,
        String kind,
        @Nullable Integer level,
        String reason,
        @Nullable Double confidence,
        List<Quote> evidence) {

    public FindingRow {
        evidence = List.copyOf(evidence);
    }

    /** A verbatim span of a candidate turn. */
    public record Quote(int turn, int start, int end, boolean prompted) {

        static Quote of(Evidence evidence) {
            return switch (evidence) {
                case Evidence.Quote quote -> new Quote(quote.turn(), quote.start(), quote.end(), quote.prompted());
            };
        }
    }

    public static FindingRow of(Finding finding) {
        var criterion = finding.criterion().value();
        return switch (finding) {
            case Finding.Judged judged ->
                new FindingRow(
                        criterion,
                        "judged",
                        judged.level().value(),
                        judged.reason(),
                        judged.confidence(),
                        judged.evidence().stream().map(Quote::of).toList());
            case Finding.NoEvidence none ->
                new FindingRow(criterion, "no-evidence", null, none.reason(), none.confidence(), List.of());
            case Finding.NotReached ignored -> new FindingRow(criterion, "not-reached", null, "", null, List.of());
            case Finding.NotJudged none -> new FindingRow(criterion, "not-judged", null, none.why(), null, List.of());
        };
    }

    /** As a category of agreement: 0 for no evidence; null when it is left out of all figures. */
    public @Nullable Integer category() {
        return kind.equals("no-evidence") ? Integer.valueOf(0) : level;
    }

    /** As the judge gave it. */
    public Finding finding() {
        var id = new CriterionId(criterion);
        if (level != null) {
            var quotes = evidence.stream()
                    .<Evidence>map(
                            quote -> new Evidence.Quote(quote.turn(), quote.start(), quote.end(), quote.prompted()))
                    .toList();
            return new Finding.Judged(id, Level.of(level), quotes, reason, confidence == null ? 0 : confidence);
        }
        return switch (kind) {
            case "no-evidence" -> new Finding.NoEvidence(id, reason, confidence == null ? 0 : confidence);
            case "not-reached" -> new Finding.NotReached(id);
            default -> new Finding.NotJudged(id, reason);
        };
    }
}
