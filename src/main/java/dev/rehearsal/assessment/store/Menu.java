package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Judges.Choice;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scoring.Basis;
import dev.rehearsal.assessment.Scorings.Choices;
import dev.rehearsal.assessment.Scorings.Pair;
import dev.rehearsal.assessment.Scorings.Version;
import dev.rehearsal.assessment.TranscriptNotFound;
import dev.rehearsal.bank.RubricNotFound;
import dev.rehearsal.platform.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** By what an interview can be scored. */
@Component
final class Menu {

    private final Transcripts transcripts;
    private final PublishedRubrics rubrics;
    private final Cases cases;
    private final Judges judges;
    private final JudgingProperties properties;

    Menu(Transcripts transcripts, PublishedRubrics rubrics, Cases cases, Judges judges, JudgingProperties properties) {
        this.transcripts = transcripts;
        this.rubrics = rubrics;
        this.cases = cases;
        this.judges = judges;
        this.properties = properties;
    }

    int most() {
        return properties.scoringsPerInterview();
    }

    /** Everything that can be chosen, beside what there is already. */
    Mono<Choices> of(UUID interview, List<Scoring> known) {
        var offered = judges.choices();
        return versions(interview)
                .flatMap(versions -> Flux.fromIterable(versions)
                        .concatMap(version -> pairs(interview, version.number(), known))
                        .collectList()
                        .map(pairs -> new Choices(versions, offered, pairs, Math.max(0, most() - known.size()))));
    }

    /** Whether anything of it is left; costs less to know than what that would cost. */
    Mono<Boolean> isOpen(UUID interview, List<Scoring> known) {
        boolean busy = known.stream().anyMatch(scoring -> scoring.summary().status() == Report.Status.JUDGING);
        return busy || known.isEmpty() || known.size() >= most()
                ? Mono.just(false)
                : versions(interview)
                        .map(versions -> versions.stream()
                                .anyMatch(version -> judges.choices().stream()
                                        .map(choice -> new Basis(version.number(), choice.judge()))
                                        .anyMatch(basis -> number(basis, known) == null)));
    }

    private Flux<Pair> pairs(UUID interview, int version, List<Scoring> known) {
        return cases.of(interview, version)
                .onErrorResume(RubricNotFound.class, gone -> Mono.empty())
                .flatMapIterable(matter -> judges.choices().stream()
                        .map(choice -> pair(choice, matter, known))
                        .toList());
    }

    private Pair pair(Choice choice, Case matter, List<Scoring> known) {
        var basis = new Basis(matter.rubric().version(), choice.judge());
        var estimate = judges.estimate(choice, matter);
        return new Pair(
                basis.rubricVersion(), choice.id(), number(basis, known), estimate.tokens(), estimate.costUsd());
    }

    private static @Nullable Integer number(Basis basis, List<Scoring> known) {
        return known.stream()
                .filter(scoring -> scoring.basis().equals(basis))
                .map(Scoring::number)
                .findFirst()
                .orElse(null);
    }

    /** The version when it may be chosen. */
    Mono<Integer> version(UUID interview, int wanted) {
        return versions(interview)
                .flatMapIterable(all -> all)
                .filter(version -> version.number() == wanted)
                .next()
                .map(Version::number)
                .switchIfEmpty(Mono.error(
                        () -> Refusal.badRequest("Version %d of this rubric was not published.".formatted(wanted))));
    }

    private Mono<List<Version>> versions(UUID interview) {
        return transcripts
                .find(interview)
                .switchIfEmpty(Mono.error(() -> new TranscriptNotFound(interview)))
                .flatMap(rubrics::of);
    }

    /** The judge when it is offered. */
    Mono<Choice> judge(String id) {
        return Flux.fromIterable(judges.choices())
                .filter(choice -> choice.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> Refusal.badRequest("There is no such judge here.")));
    }
}
