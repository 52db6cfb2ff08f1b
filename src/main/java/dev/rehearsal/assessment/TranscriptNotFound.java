package dev.rehearsal.assessment;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The interview was never submitted to be judged. */
public final class TranscriptNotFound extends ErrorResponseException {

    public TranscriptNotFound(UUID interview) {
        super(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND,
                        "Interview %s has not ended, so there is nothing to judge.".formatted(interview)),
                null);
    }
}
