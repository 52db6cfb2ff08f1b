package dev.rehearsal.interview.journal;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import java.time.Instant;
import java.util.UUID;

/**
 * One sitting of one candidate on one question, as it was set up.
 *
 * @param id names the interview
 * @param owner whose interview it is
 * @param plan what it is about
 * @param requestId made by the page, so that asking twice makes one interview
 * @param createdAt when it was set up
 */
public record Interview(UUID id, AccountId owner, Plan plan, UUID requestId, Instant createdAt) {

    /** What an interview is about and judged by; pinned when it is set up. */
    public record Plan(QuestionId question, int rubricVersion, Target target) {}
}
