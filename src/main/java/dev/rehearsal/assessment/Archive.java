package dev.rehearsal.assessment;

import dev.rehearsal.bank.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What was said and what was found, for whoever looks at judges rather than at candidates. It asks nobody for consent:
 * whoever calls has.
 */
public interface Archive {

    /** What was said in an interview; empty when it was never submitted. */
    Mono<Transcript> transcript(UUID interview);

    /** Whether what was said in an interview is kept. Never empty. */
    Mono<Boolean> holds(UUID interview);

    /** Whether there is a scoring of an interview with this number, done or not. Never empty. */
    Mono<Boolean> holds(UUID interview, int scoring);

    /** The findings of the first report about an interview; empty while none are complete enough for a report. */
    Mono<Judged> findings(UUID interview);

    /** The same of a later scoring with this number. */
    Mono<Judged> findings(UUID interview, int scoring);

    /** The findings of the first report about every interview that was judged since then, the earliest first. */
    Flux<Judged> judgedSince(Instant from);

    /** The same for one question alone. */
    Flux<Judged> judged(QuestionId question, Instant from);

    /**
     * The work of one judge on one transcript.
     *
     * @param interview whose transcript it is
     * @param question what was asked
     * @param rubricVersion what was judged by
     * @param judge who judged
     * @param at when the last finding was made
     * @param findings without those that could not be made
     */
    record Judged(
            UUID interview,
            QuestionId question,
            int rubricVersion,
            JudgeName judge,
            Instant at,
            List<Finding> findings) {

        public Judged {
            findings = List.copyOf(findings);
        }
    }
}
