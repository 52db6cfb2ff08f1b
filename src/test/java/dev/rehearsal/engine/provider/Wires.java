package dev.rehearsal.engine.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider's answers as they look on the wire: the files in {@code wire/}, each of which says where its format is
 * described.
 */
record Wires(String provider) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A whole stream that says these tokens. */
    String stream(String... tokens) {
        return String.join("", events(tokens));
    }

    /** The same stream, cut after its last token: its end marker never comes. */
    String cutStream(String... tokens) {
        var events = events(tokens);
        int last = events.size() - 1;
        while (!events.get(last).contains(quoted(tokens[tokens.length - 1]))) {
            last--;
        }
        return String.join("", events.subList(0, last + 1));
    }

    /** The same stream with an event in its middle that is no JSON. */
    String garbledStream(String first, String second) {
        return events(first, second).stream()
                .map(event -> event.contains(quoted(second)) ? event.replace(quoted(second), "\"br{oken") : event)
                .collect(Collectors.joining());
    }

    String reply(String text) {
        return file("reply").replace("\"@TEXT@\"", quoted(text));
    }

    String file(String name) {
        var path = "/wire/%s/%s.txt".formatted(provider, name);
        try (var file = Wires.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("No " + path);
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> events(String... tokens) {
        var end = provider.equals("ollama") ? "(?<=\n)" : "(?<=\n\n)";
        return Arrays.stream(file("stream").split(end))
                .flatMap(event -> event.contains("@TOKEN@")
                        ? Arrays.stream(tokens).map(token -> event.replace("\"@TOKEN@\"", quoted(token)))
                        : Stream.of(event))
                .toList();
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
