package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.Rubric;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a judge has before it.
 *
 * @param question what was asked
 * @param rubric the version that it is judged by
 * @param transcript what was said
 */
public record Case(Question question, Rubric rubric, Transcript transcript) {

    /** The same under another name: what it costs to judge it is counted by that. */
    public Case named(UUID name) {
        return name.equals(transcript.interview())
                ? this
                : new Case(
                        question,
                        rubric,
                        new Transcript(
                                name,
                                transcript.question(),
                                transcript.rubricVersion(),
                                transcript.target(),
                                transcript.turns(),
                                transcript.ending(),
                                transcript.sitting()));
    }

    /** Whether the interviewer ever asked for this. */
    public boolean asked(CriterionId criterion) {
        return transcript.turns().stream()
                .anyMatch(turn ->
                        turn instanceof Turn.Interviewer said && said.asksFor().contains(criterion));
    }

    /** What the interviewer had asked for just before the candidate spoke this turn. */
    public Set<CriterionId> askedBefore(int turn) {
        return justBefore(turn).stream()
                .flatMap(said -> said.asksFor().stream())
                .collect(Collectors.toSet());
    }

    /** The turns of the interviewer between this turn and the candidate's turn before it. */
    public List<Turn.Interviewer> justBefore(int turn) {
        var before = transcript.turns().stream()
                .takeWhile(earlier -> earlier.id() != turn)
                .toList();
        return before.reversed().stream()
                .takeWhile(Turn.Interviewer.class::isInstance)
                .map(Turn.Interviewer.class::cast)
                .toList();
    }

    /** Nothing was shown: what that means depends on whether there was a chance to show it. */
    public Finding nothingShown(CriterionId criterion, String reason, double confidence) {
        return asked(criterion) || transcript.ending() == Transcript.Ending.COMPLETE
                ? new Finding.NoEvidence(criterion, reason, confidence)
                : new Finding.NotReached(criterion);
    }
}
