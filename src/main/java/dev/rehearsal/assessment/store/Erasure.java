package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Scoring;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Deletes an interview's transcript and reports, and who judged those that somebody asked for. */
@Component
final class Erasure {

    private final Transcripts transcripts;
    private final LaterReports reports;
    private final Judges judges;

    Erasure(Transcripts transcripts, LaterReports reports, Judges judges) {
        this.transcripts = transcripts;
        this.reports = reports;
        this.judges = judges;
    }

    Mono<Void> of(UUID interview) {
        return reports.all(interview)
                .filter(scoring -> !scoring.isFirst())
                .map(Scoring::id)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(judges::forget)
                .then(Mono.defer(() -> transcripts.erase(interview)));
    }
}
