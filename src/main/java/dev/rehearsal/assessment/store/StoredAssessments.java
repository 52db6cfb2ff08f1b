package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Assessments;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Summary;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.TranscriptNotFound;
import dev.rehearsal.bank.Entry;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Transcripts and reports in the database. */
@Component
final class StoredAssessments implements Assessments {

    private final Transcripts transcripts;
    private final Reports reports;
    private final ReportReader reader;
    private final JudgingRounds rounds;
    private final Erasure erasure;

    StoredAssessments(
            Transcripts transcripts, Reports reports, ReportReader reader, JudgingRounds rounds, Erasure erasure) {
        this.transcripts = transcripts;
        this.reports = reports;
        this.reader = reader;
        this.rounds = rounds;
        this.erasure = erasure;
    }

    @Override
    public Mono<Void> expect(Entry entry) {
        return rounds.expect(entry);
    }

    @Override
    public Mono<Void> submit(Transcript transcript) {
        return rounds.judge(transcript.interview())
                .flatMap(judge -> reports.begin(transcripts.add(transcript), transcript, judge))
                .doOnNext(rounds::ring)
                .onErrorResume(DuplicateKeyException.class, already -> Mono.empty())
                .then();
    }

    @Override
    public Mono<Report> report(UUID interview) {
        return reports.firsts(List.of(interview)).next().flatMap(reader::read);
    }

    @Override
    public Flux<Summary> summaries(Collection<UUID> interviews) {
        return reports.firsts(interviews).map(Reports.Kept::summary);
    }

    @Override
    public Mono<Void> judgeAgain(UUID interview) {
        return reports.firsts(List.of(interview))
                .next()
                .switchIfEmpty(Mono.error(() -> new TranscriptNotFound(interview)))
                .flatMap(kept -> reports.reopen(kept.id())
                        .filter(opened -> opened > 0)
                        .doOnNext(opened -> rounds.ring(kept.id())))
                .then();
    }

    @Override
    public Mono<Void> erase(UUID interview) {
        return erasure.of(interview);
    }
}
