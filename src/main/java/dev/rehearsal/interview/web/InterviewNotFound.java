package dev.rehearsal.interview.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is no interview with this id, or it is somebody else's: the answer is the same. */
final class InterviewNotFound extends ErrorResponseException {

    InterviewNotFound(String id) {
        super(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no interview '%s'.".formatted(id)),
                null);
    }
}
