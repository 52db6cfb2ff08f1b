package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.Refusal;
import java.util.Optional;

/**
 * How many tokens may be used, read and written together.
 *
 * @param perInterview in one interview and its report
 * @param perDay by one account in a day (UTC)
 */
public record Budget(long perInterview, long perDay) {

    Optional<Refusal> refusal(Calls.Spent spent) {
        if (spent.interview() >= perInterview) {
            return Optional.of(Refusal.INTERVIEW_BUDGET);
        }
        return spent.today() >= perDay ? Optional.of(Refusal.ACCOUNT_BUDGET) : Optional.empty();
    }
}
