package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Spread;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as it lies in its row. */
record StoredFinding(
        String kind,
        String criterion,
        int level,
        String reason,
        double confidence,
        List<Quote> evidence,
        @Nullable Spread spread) {

    record Quote(int turn, int start, int end, boolean prompted) {

        static Quote of(Evidence evidence) {
            return switch (evidence) {
                case Evidence.Quote quote -> new Quote(quote.turn(), quote.start(), quote.end(), quote.prompted());
            };
        }

        Evidence evidence() {
            return new Evidence.Quote(turn, start, end, prompted);
        }
    }

    static StoredFinding of(Finding finding) {
        var criterion = finding.criterion().value();
        return switch (finding) {
            case Finding.Judged judged ->
                new StoredFinding(
                        "judged",
                        criterion,
                        judged.level().value(),
                        judged.reason(),
                        judged.confidence(),
                        judged.evidence().stream().map(Quote::of).toList(),
                        judged.spread());
            case Finding.NoEvidence none ->
                new StoredFinding(
                        "no-evidence", criterion, 0, none.reason(), none.confidence(), List.of(), none.spread());
            case Finding.NotReached ignored -> new StoredFinding("not-reached", criterion, 0, "", 0, List.of(), null);
            case Finding.NotJudged none ->
                new StoredFinding("not-judged", criterion, 0, none.why(), 0, List.of(), null);
        };
    }

    Finding finding() {
        var id = new CriterionId(criterion);
        return switch (kind) {
            case "judged" ->
                new Finding.Judged(
                        id,
                        Level.of(level),
                        evidence.stream().map(Quote::evidence).toList(),
                        reason,
                        confidence,
                        spread);
            case "no-evidence" -> new Finding.NoEvidence(id, reason, confidence, spread);
            case "not-reached" -> new Finding.NotReached(id);
            case "not-judged" -> new Finding.NotJudged(id, reason);
            default -> throw new IllegalStateException("A finding of an unknown kind: '%s'".formatted(kind));
        };
    }
}
