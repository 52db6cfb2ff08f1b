package dev.rehearsal.interview.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One natural language.
 *
 * @param cues what shows a wish of the candidate, by name
 * @param filler words that carry no topic
 * @param phrases what the interviewer says beside the script, several ways for each purpose
 */
public record Language(Map<String, List<Pattern>> cues, Set<String> filler, Map<String, List<String>> phrases) {

    private static final String FILLER = "filler";

    public Language {
        cues = Map.copyOf(cues);
        filler = Set.copyOf(filler);
        phrases = Map.copyOf(phrases);
    }

    public static Language english() {
        return read("/interview/en.yaml");
    }

    private static Language read(String resource) {
        try (InputStream in = Language.class.getResourceAsStream(resource)) {
            Map<String, Map<String, List<String>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            var listening = new LinkedHashMap<>(section(file, "listening"));
            var filler = Set.copyOf(listening.remove(FILLER));
            return new Language(compiled(listening), filler, section(file, "phrases"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, List<String>> section(Map<String, Map<String, List<String>>> file, String name) {
        var section = file.get(name);
        if (section == null) {
            throw new IllegalStateException("The language file has no section '%s'.".formatted(name));
        }
        return section;
    }

    private static Map<String, List<Pattern>> compiled(Map<String, List<String>> cues) {
        return cues.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cue -> cue.getValue().stream().map(Pattern::compile).toList()));
    }

    /** Whether a text, in lower case, shows this. */
    public boolean shows(String cue, String text) {
        return cues.getOrDefault(cue, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** The ways to say something. */
    public List<String> ways(String phrase) {
        var ways = phrases.get(phrase);
        if (ways == null) {
            throw new IllegalArgumentException("No phrase '%s'".formatted(phrase));
        }
        return ways;
    }
}
