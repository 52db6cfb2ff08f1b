package dev.rehearsal.interview.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request lacks something or says something that it cannot mean. */
final class NotUnderstood extends ErrorResponseException {

    NotUnderstood(String detail) {
        super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail), null);
    }
}
