package dev.rehearsal.assessment;

import dev.rehearsal.bank.Entry;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes transcripts in and gives reports out. It knows interviews by their id and nobody by name: whoever calls has
 * made sure that the caller may see the interview.
 */
public interface Assessments {

    /** Gets ready to judge, since an interview on this entry has begun. Nothing fails that depends on it. */
    default Mono<Void> expect(Entry entry) {
        return Mono.empty();
    }

    /**
     * Keeps the transcript and begins to judge it. Completes as soon as the transcript is durable, not when it is
     * judged; a report that a crash cuts off is finished after the restart. The same interview again changes nothing.
     */
    Mono<Void> submit(Transcript transcript);

    /**
     * The first report as far as it has come, the one that stands for the interview; empty when the interview was never
     * submitted.
     */
    Mono<Report> report(UUID interview);

    /** What is known of the first reports of these interviews; interviews that were never submitted are left out. */
    Flux<Summary> summaries(Collection<UUID> interviews);

    /**
     * Judges what the first report leaves without a finding; does nothing while it is being judged or when it is
     * complete.
     *
     * @return fails with {@link TranscriptNotFound} when the interview was never submitted
     */
    Mono<Void> judgeAgain(UUID interview);

    /** Deletes the transcript of the interview, and all its reports; nothing happens when there are none. */
    Mono<Void> erase(UUID interview);
}
