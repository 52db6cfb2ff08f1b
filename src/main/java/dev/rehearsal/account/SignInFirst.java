package dev.rehearsal.account;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nobody is signed in, and this needs somebody. */
final class SignInFirst extends ErrorResponseException {

    SignInFirst() {
        super(
                HttpStatus.UNAUTHORIZED,
                ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "Sign in first, or open the start page."),
                null);
    }
}
