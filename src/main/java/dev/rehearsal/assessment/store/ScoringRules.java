package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Report.Status;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scoring.Basis;
import dev.rehearsal.platform.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;

/** What keeps an interview from being scored once more. */
record ScoringRules(Basis wanted, int most) {

    /** Fails with the sentence that the page shows; where there is one already, the answer names its number. */
    void check(List<Scoring> known) {
        known.stream()
                .filter(scoring -> scoring.basis().equals(wanted))
                .findFirst()
                .ifPresent(scoring -> {
                    throw already(scoring);
                });
        if (known.stream().anyMatch(scoring -> scoring.summary().status() == Status.JUDGING)) {
            throw refusal("still-scoring", "This interview is being scored. Wait until that is done.");
        }
        if (known.size() >= most) {
            throw refusal(
                    "too-many-scorings", "An interview can be scored %d times. Delete one first.".formatted(most));
        }
    }

    private static Refusal already(Scoring scoring) {
        var refusal = refusal(
                "scored-already",
                "This interview was scored by that version and that judge already: nothing would change.");
        refusal.getBody().setProperty("scoring", scoring.number());
        return refusal;
    }

    static Refusal refusal(String type, String sentence) {
        return Refusal.of(HttpStatus.CONFLICT, type, sentence);
    }
}
