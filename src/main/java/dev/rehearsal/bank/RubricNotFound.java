package dev.rehearsal.bank;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The question has no rubric of this version. */
public final class RubricNotFound extends ErrorResponseException {

    public RubricNotFound(QuestionId question, int version) {
        super(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND,
                        "There is no version %d of the rubric of '%s'.".formatted(version, question)),
                null);
    }
}
