package dev.rehearsal.engine;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Somebody chose an engine that is not there. */
public final class EngineNotOffered extends ErrorResponseException {

    public EngineNotOffered(String id) {
        super(
                HttpStatus.BAD_REQUEST,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST, "There is no engine '%s'.".formatted(id.replaceAll("[^a-z-]", "?"))),
                null);
    }
}
