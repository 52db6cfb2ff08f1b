package dev.rehearsal.platform;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is not granted, with one plain sentence for the person in front of the page that says why. */
public final class Refusal extends ErrorResponseException {

    public Refusal(HttpStatus status, String sentence) {
        super(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /**
     * One that the page must tell from others of the same status; the type is a name such as "second-factor-needed".
     */
    public static Refusal of(HttpStatus status, String type, String sentence) {
        var refusal = new Refusal(status, sentence);
        refusal.setType(URI.create(type));
        return refusal;
    }

    /** One that may be asked again after a while. */
    public static Refusal later(HttpStatus status, Duration wait, String sentence) {
        var refusal = new Refusal(status, sentence);
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return refusal;
    }

    /** Answers what does not exist, or not for whoever asks. */
    public static Refusal notFound(String sentence) {
        return new Refusal(HttpStatus.NOT_FOUND, sentence);
    }

    /** Answers what makes no sense as it was sent. */
    public static Refusal badRequest(String sentence) {
        return new Refusal(HttpStatus.BAD_REQUEST, sentence);
    }
}
