package dev.rehearsal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful reader would answer about the exemplar answers of a question, written by hand into a file. */
public final class WrittenReplies {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CRITERION = "## The criterion: ";

    private final JsonNode replies;

    private WrittenReplies(JsonNode replies) {
        this.replies = replies;
    }

    public static WrittenReplies about(String question) {
        var name = "/replies/%s.json".formatted(question);
        try (var file = Objects.requireNonNull(WrittenReplies.class.getResourceAsStream(name), name)) {
            return new WrittenReplies(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The criterion that a judge's call asks about. */
    public static String criterion(String told) {
        int from = told.lastIndexOf(CRITERION) + CRITERION.length();
        return told.substring(from, told.indexOf('\n', from));
    }

    /** The form for the criterion that is asked about, given the exemplar that was said. */
    public String to(String told) {
        for (var reply : replies) {
            if (told.contains(reply.get("heard").asString())) {
                return Objects.requireNonNull(
                                reply.get("findings").get(criterion(told)), () -> "No reply about " + criterion(told))
                        .toString();
            }
        }
        throw new IllegalStateException("Nobody said an exemplar");
    }
}
