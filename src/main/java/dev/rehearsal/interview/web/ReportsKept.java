package dev.rehearsal.interview.web;

import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Scorings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All reports of an interview, for its owner to keep. */
@Component
class ReportsKept {

    private final Assessments assessments;
    private final Scorings scorings;

    ReportsKept(Assessments assessments, Scorings scorings) {
        this.assessments = assessments;
        this.scorings = scorings;
    }

    /** A later report, without what was said, which the first one tells. */
    record Again(int number, Instant askedAt, Report report) {}

    /** Empty when the interview was never submitted. */
    Mono<Report> first(UUID interview) {
        return assessments.report(interview);
    }

    Mono<List<Again>> later(UUID interview) {
        return scorings.of(interview)
                .filter(scoring -> !scoring.isFirst())
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(this::again)
                .collectList();
    }

    private Mono<Again> again(Scoring scoring) {
        return scorings.report(scoring.summary().interview(), scoring.number())
                .map(report ->
                        new Again(scoring.number(), scoring.asked().at(), report.with(new Report.Script(List.of()))));
    }
}
