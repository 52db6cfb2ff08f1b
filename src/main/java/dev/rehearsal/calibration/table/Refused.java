package dev.rehearsal.calibration.table;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Something cannot be done as it was asked for, for a reason that the person can do something about. */
public final class Refused extends ErrorResponseException {

    private Refused(HttpStatus status, String sentence) {
        super(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /** There is no such thing. */
    public static Refused notFound(String sentence) {
        return new Refused(HttpStatus.NOT_FOUND, sentence);
    }

    /** It cannot be done now, or not any more. */
    public static Refused conflict(String sentence) {
        return new Refused(HttpStatus.CONFLICT, sentence);
    }

    /** What was sent has faults, each of them named. */
    public static Refused faulty(String sentence, List<?> faults) {
        var refused = new Refused(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
        refused.getBody().setProperty("faults", List.copyOf(faults));
        return refused;
    }
}
