package dev.rehearsal.bank;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nobody wrote a question with this id. */
public final class QuestionNotFound extends ErrorResponseException {

    /** The id as it was asked for, which may not even be spelled like one. */
    public QuestionNotFound(String id) {
        super(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND, "There is no question '%s' in the bank.".formatted(id)),
                null);
    }
}
