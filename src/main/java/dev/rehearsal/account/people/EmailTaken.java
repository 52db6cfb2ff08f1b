package dev.rehearsal.account.people;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Another account goes by this e-mail address. */
public final class EmailTaken extends ErrorResponseException {

    EmailTaken() {
        super(
                HttpStatus.CONFLICT,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.CONFLICT,
                        "There is an account with this e-mail address. Sign in, or ask for a new password."),
                null);
    }
}
