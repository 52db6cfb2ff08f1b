package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.report.ReportWriter;
import dev.rehearsal.assessment.store.Reports.Kept;
import dev.rehearsal.bank.Bank;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a report as far as it has come: the written one with its transcript, or how many criteria are judged. */
@Component
final class ReportReader {

    private final Transcripts transcripts;
    private final Claims claims;
    private final Bank bank;

    ReportReader(Transcripts transcripts, Claims claims, Bank bank) {
        this.transcripts = transcripts;
        this.claims = claims;
        this.bank = bank;
    }

    Mono<Report> read(Kept kept) {
        return transcripts
                .find(kept.summary().interview())
                .flatMap(transcript -> written(kept, transcript).switchIfEmpty(begun(kept, transcript)));
    }

    private static Mono<Report> written(Kept kept, Transcript transcript) {
        boolean done = kept.summary().status() != Report.Status.JUDGING;
        return Mono.justOrEmpty(done ? kept.body() : null)
                .map(body -> Json.read(body, Report.class))
                .map(report -> report.with(ReportWriter.script(transcript)));
    }

    /** The same with how many criteria are judged, while it is being judged. */
    Mono<Scoring> progress(Scoring scoring) {
        return scoring.summary().status() == Report.Status.JUDGING
                ? transcripts
                        .find(scoring.summary().interview())
                        .flatMap(transcript -> counted(scoring, transcript))
                        .map(scoring::with)
                : Mono.just(scoring);
    }

    private Mono<Report.Progress> counted(Scoring scoring, Transcript transcript) {
        return Mono.zip(
                        bank.rubric(transcript.question(), scoring.basis().rubricVersion())
                                .map(rubric -> rubric.criteria().size()),
                        claims.findings(scoring.id()).count().map(Long::intValue))
                .map(counts -> new Report.Progress(counts.getT2(), counts.getT1()));
    }

    private Mono<Report> begun(Kept kept, Transcript transcript) {
        var scoring = kept.scoring();
        var titled = new Report.Titled(transcript.question().value(), title(transcript));
        return counted(scoring, transcript).map(progress -> Report.begun(transcript, titled, scoring, progress));
    }

    private String title(Transcript transcript) {
        return bank.entry(transcript.question()).question().profile().title();
    }
}
