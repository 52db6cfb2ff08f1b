package dev.rehearsal.engine.provider;

import dev.langchain4j.exception.HttpException;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** A provider answered with a status other than success. Its message is left out: it may repeat what was sent. */
final class ProviderAnswered extends HttpException {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    /** How Gemini says it, within the details of an error. */
    private static final Pattern RETRY_DELAY = Pattern.compile("\"retryDelay\"\\s*:\\s*\"(\\d{1,6})(?:\\.\\d+)?s\"");

    private final Duration retryAfter;

    private ProviderAnswered(int status, Duration retryAfter) {
        super(status, "The provider answered with status %d.".formatted(status));
        this.retryAfter = retryAfter;
    }

    static ProviderAnswered of(int status, HttpHeaders headers, String body) {
        var wait = headers.firstValue("retry-after-ms")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofMillis(Long.parseLong(value)))
                .or(() -> headers.firstValue("retry-after").flatMap(ProviderAnswered::wait))
                .or(() -> RETRY_DELAY
                        .matcher(body)
                        .results()
                        .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
                        .findFirst());
        return new ProviderAnswered(status, wait.orElse(Duration.ZERO));
    }

    Duration retryAfter() {
        return retryAfter;
    }

    private static Optional<Duration> wait(String header) {
        var value = header.strip();
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            var wait = Duration.between(Clock.systemUTC().instant(), until.toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException ignored) {
            return Optional.empty();
        }
    }
}
