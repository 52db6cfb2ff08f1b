package dev.rehearsal.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The scorings of interviews: the first, and those that somebody asked for later. As with {@link Assessments}, whoever
 * calls has made sure that the caller may. What does not exist or cannot be is refused with a sentence for the page.
 */
public interface Scorings {

    /** All of one interview, the first one first; empty when it was never submitted. */
    Flux<Scoring> of(UUID interview);

    /** One of them; fails when there is none with this number. */
    Mono<Scoring> get(UUID interview, int number);

    /** Its report as far as it has come; fails when there is none with this number. */
    Mono<Report> report(UUID interview, int number);

    /** What the interview could be scored by, and what that would cost. */
    Mono<Choices> choices(UUID interview);

    /** Whether there is a version or a judge by which it was not scored, and room for another scoring. Never empty. */
    Mono<Boolean> canAsk(UUID interview);

    /** Begins another one; it goes on by itself, also over a restart. */
    Mono<Scoring> ask(Wish wish);

    /** Judges what this one leaves without a finding; does nothing when it is complete. */
    Mono<Void> judgeAgain(UUID interview, int number);

    /** Deletes it, whether it is done or not; the first is never deleted alone. */
    Mono<Void> drop(UUID interview, int number);

    /** What this account asked for that there still is. */
    Flux<Scoring> askedBy(UUID account);

    /** From now on nothing says that this account asked for anything. */
    Mono<Void> forgetWhoAsked(UUID account);

    /** What this guest asked for was asked for by this account. */
    Mono<Void> pass(UUID guest, UUID account);

    /**
     * What somebody wants.
     *
     * @param judge the id of one of those offered
     * @param by who asks, and pays for the calls to models
     */
    record Wish(UUID interview, int rubricVersion, String judge, UUID by) {}

    /**
     * What can be chosen.
     *
     * @param versions the newest first
     * @param judges the built-in one first
     * @param pairs every version with every judge
     * @param left how many more scorings this interview may have
     */
    record Choices(List<Version> versions, List<Judges.Choice> judges, List<Pair> pairs, int left) {

        public Choices {
            versions = List.copyOf(versions);
            judges = List.copyOf(judges);
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A version of the rubric that was published.
     *
     * @param inForce whether interviews begin with it now
     * @param begunWith whether this one did
     */
    record Version(int number, Instant at, boolean inForce, boolean begunWith) {}

    /**
     * One version with one judge.
     *
     * @param scoring the number of the scoring that there is already; null where there is none
     * @param tokens about how many a model would read and write; 0 where none is asked
     * @param costUsd about what it would cost; null when the price is not known
     */
    record Pair(
            int rubricVersion,
            String judge,
            @Nullable Integer scoring,
            long tokens,
            @Nullable BigDecimal costUsd) {}
}
