package dev.rehearsal.engine.provider;

import dev.langchain4j.exception.ContentFilteredException;
import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts what goes wrong by what the caller can do about it. */
final class Troubles {

    private Troubles() {}

    /**
     * What an error means.
     *
     * @param said whether the candidate has already been shown some of the answer
     * @param unknownModel what to tell when the provider knows no such model
     */
    static Piece.Last of(Throwable error, boolean said, String unknownModel) {
        var answered = find(error, ProviderAnswered.class);
        if (answered.isPresent()) {
            return of(answered.get(), unknownModel);
        }
        if (find(error, ContentFilteredException.class).isPresent()) {
            return new Piece.Refused(Refusal.MODEL);
        }
        if (find(error, AnswerTooLong.class).isPresent()) {
            return new Piece.CutOff(null, Cut.TOO_LONG);
        }
        if (!said && !isUnreadable(error)) {
            return new Piece.Unavailable(Duration.ZERO);
        }
        return new Piece.CutOff(null, isUnreadable(error) ? Cut.GARBLED : Cut.ENDED);
    }

    private static Piece.Last of(ProviderAnswered answer, String unknownModel) {
        int status = answer.statusCode();
        return switch (status) {
            case 401, 403 -> new Piece.Misconfigured("The provider does not accept the key.");
            case 404 -> new Piece.Misconfigured(unknownModel);
            case 408, 409, 425, 429 -> new Piece.Unavailable(answer.retryAfter());
            default ->
                status >= 500
                        ? new Piece.Unavailable(answer.retryAfter())
                        : new Piece.Misconfigured(
                                "The provider does not accept the request (status %d).".formatted(status));
        };
    }

    private static boolean isUnreadable(Throwable error) {
        return causes(error).anyMatch(cause -> cause.getClass().getName().contains(".jackson."));
    }

    private static <T extends Throwable> Optional<T> find(Throwable error, Class<T> type) {
        return causes(error).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
