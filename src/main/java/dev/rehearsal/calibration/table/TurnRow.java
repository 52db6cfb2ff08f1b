package dev.rehearsal.calibration.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.CriterionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A turn as it lies in its row: without a date, only how long after the first one it was spoken.
 *
 * @param speaker "candidate" or "interviewer"
 * @param asksFor criteria that a turn of the interviewer asked for
 */
public record TurnRow(int id, String speaker, String text, long afterSeconds, List<String> asksFor) {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final String CANDIDATE = "candidate";
    private static final String INTERVIEWER = "interviewer";

    public TurnRow {
        asksFor = asksFor == null ? List.of() : List.copyOf(asksFor);
    }

    /** The turn as it is told to a rater. */
    public static TurnRow of(Turn turn, Instant first) {
        long after = Duration.between(first, turn.at()).toSeconds();
        return switch (turn) {
            case Turn.Candidate said -> new TurnRow(said.id(), CANDIDATE, said.text(), after, List.of());
            case Turn.Interviewer said ->
                new TurnRow(
                        said.id(),
                        INTERVIEWER,
                        said.text(),
                        after,
                        said.asksFor().stream().map(CriterionId::value).sorted().toList());
        };
    }

    @JsonIgnore
    public boolean isCandidate() {
        return speaker.equals(CANDIDATE);
    }

    /** The turn as a judge reads it. */
    public Turn turn() {
        var at = BEGINNING.plusSeconds(afterSeconds);
        return isCandidate()
                ? new Turn.Candidate(id, text, at)
                : new Turn.Interviewer(
                        id, text, at, asksFor.stream().map(CriterionId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
