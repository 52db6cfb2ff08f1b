package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.CriterionId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A turn as it lies in its row. */
record StoredTurn(int id, String speaker, String text, Instant at, List<String> asksFor) {

    private static final String CANDIDATE = "candidate";
    private static final String INTERVIEWER = "interviewer";

    static StoredTurn of(Turn turn) {
        return switch (turn) {
            case Turn.Candidate said -> new StoredTurn(said.id(), CANDIDATE, said.text(), said.at(), List.of());
            case Turn.Interviewer said ->
                new StoredTurn(
                        said.id(),
                        INTERVIEWER,
                        said.text(),
                        said.at(),
                        said.asksFor().stream().map(CriterionId::value).sorted().toList());
        };
    }

    Turn turn() {
        return switch (speaker) {
            case CANDIDATE -> new Turn.Candidate(id, text, at);
            case INTERVIEWER ->
                new Turn.Interviewer(
                        id, text, at, asksFor.stream().map(CriterionId::new).collect(Collectors.toUnmodifiableSet()));
            default -> throw new IllegalStateException("A turn of nobody we know: '%s'".formatted(speaker));
        };
    }
}
