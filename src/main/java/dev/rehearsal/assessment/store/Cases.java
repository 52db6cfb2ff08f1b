package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.Bank;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts a transcript beside the question and the rubric that it was spoken about. */
@Component
final class Cases {

    private final Transcripts transcripts;
    private final Bank bank;

    Cases(Transcripts transcripts, Bank bank) {
        this.transcripts = transcripts;
        this.bank = bank;
    }

    /** Empty when the interview was never submitted, or was erased. */
    Mono<Case> of(UUID interview, int rubricVersion) {
        return transcripts.find(interview).flatMap(transcript -> open(transcript, rubricVersion));
    }

    private Mono<Case> open(Transcript transcript, int rubricVersion) {
        return bank.rubric(transcript.question(), rubricVersion)
                .map(rubric -> new Case(bank.entry(transcript.question()).question(), rubric, transcript));
    }
}
