package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Scorings.Version;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.bank.RubricVersions.Release;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The versions that somebody may have an interview scored by: those that came with the files or were published here,
 * and the one that it began with. What is only tried is shown to nobody who was not given it.
 */
@Component
final class PublishedRubrics {

    private final RubricVersions versions;
    private final Bank bank;

    PublishedRubrics(RubricVersions versions, Bank bank) {
        this.versions = versions;
        this.bank = bank;
    }

    /** The newest first. */
    Mono<List<Version>> of(Transcript transcript) {
        return versions.releases(transcript.question())
                .map(Release::version)
                .collect(Collectors.toSet())
                .flatMap(released -> versions.versions(transcript.question())
                        .filter(version -> isShown(version, released, transcript))
                        .map(version -> shown(version, transcript))
                        .collectList());
    }

    private static boolean isShown(RubricVersions.Version version, Set<Integer> released, Transcript transcript) {
        return version.source().equals("file")
                || released.contains(version.number())
                || version.number() == transcript.rubricVersion();
    }

    private Version shown(RubricVersions.Version version, Transcript transcript) {
        int number = version.number();
        int inForce = bank.entry(transcript.question()).rubric().version();
        return new Version(number, version.at(), number == inForce, number == transcript.rubricVersion());
    }
}
