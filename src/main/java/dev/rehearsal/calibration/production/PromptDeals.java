package dev.rehearsal.calibration.production;

import dev.rehearsal.account.Ownership;
import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.TriedPrompts;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trial.Prompt;
import dev.rehearsal.calibration.trials.Trials;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deals the prompts on trial out to accounts: a candidate whose account was drawn is judged by them. */
@Component
class PromptDeals implements TriedPrompts {

    private final Trials trials;
    private final Archive archive;
    private final ObjectProvider<Ownership> ownership;

    PromptDeals(Trials trials, Archive archive, ObjectProvider<Ownership> ownership) {
        this.trials = trials;
        this.archive = archive;
        this.ownership = ownership;
    }

    @Override
    public Mono<String> of(UUID interview) {
        return trials.running()
                .filter(trial -> trial.prompt() != null && !trial.isShadow())
                .collectList()
                .filter(running -> !running.isEmpty())
                .zipWith(archive.transcript(interview))
                .flatMapIterable(all -> all.getT1().stream()
                        .filter(trial -> trial.question().equals(all.getT2().question()))
                        .toList())
                .filterWhen(trial -> isDrawn(trial, interview))
                .mapNotNull(Trial::prompt)
                .next()
                .map(Prompt::text);
    }

    private Mono<Boolean> isDrawn(Trial trial, UUID interview) {
        return Mono.fromSupplier(ownership::getIfAvailable)
                .flatMap(owners -> owners.isDrawn(interview, trial.id().toString(), trial.share()))
                .defaultIfEmpty(false);
    }
}
