package dev.rehearsal.assessment;

import dev.rehearsal.bank.Rubric;
import java.util.List;
import reactor.core.publisher.Mono;

/** Follows an interview as it is spoken, so that the interviewer knows what to probe without asking a model. */
public interface CoverageTracker {

    /** Embeds the rubric's reference statements ahead of the first answer. */
    Mono<Void> warm(Rubric rubric);

    /** Coverage after these turns. Sentences that were seen before are not embedded again. */
    Mono<Coverage> cover(Rubric rubric, List<Turn> turns);
}
