package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Talk;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Interviews that the authors played, without having seen the rubric, and read afterwards: no human experts. The judge
 * never saw them; half of their questions were looked at when its numbers were chosen.
 */
class PlayedTest {

    private static final BuiltInForTests JUDGE = new BuiltInForTests();

    /** So many of each kind, to save time; the shortest, which are drills. */
    private static final int OF_EACH = 6;

    private static final List<Played> PLAYED = read();

    /** An interview, and the level that was read for each of its criteria. */
    private record Played(String persona, Case matter, Map<String, Integer> read, int length) {}

    /** A level that the judge found, 0 for none, beside the one that was read. */
    private record Pair(int found, int read) {}

    @Test
    void goodAnswersInOtherWordsThanTheAuthorsAreNoWeakOnes() {
        assertThat(overall("strong-chatty")).isGreaterThan(2.6);
        assertThat(overall("strong-terse")).isGreaterThan(1.8);
    }

    @Test
    void vagueAnswersAreWeak() {
        assertThat(overall("vague")).isLessThan(1.5);
    }

    @Test
    void levelsComeNearThoseThatWereRead() {
        var pairs = pairs();
        double near = pairs.stream()
                .filter(pair -> Math.abs(pair.found() - pair.read()) <= 1)
                .count();

        assertThat(near / pairs.size()).isGreaterThan(0.6);
        assertThat(kappa(pairs)).isGreaterThan(0.2);
    }

    private static double overall(String persona) {
        return PLAYED.stream()
                .filter(played -> played.persona().equals(persona))
                .mapToDouble(played -> JUDGE.overall(played.matter()))
                .average()
                .orElseThrow();
    }

    private static List<Pair> pairs() {
        return PLAYED.stream()
                .flatMap(played -> JUDGE.findings(played.matter()).stream()
                        .filter(finding ->
                                played.read().containsKey(finding.criterion().value()))
                        .map(finding -> new Pair(
                                level(finding),
                                played.read().get(finding.criterion().value()))))
                .toList();
    }

    private static int level(Finding finding) {
        return finding instanceof Finding.Judged judged ? judged.level().value() : 0;
    }

    /** Weighted by the square of the distance. */
    private static double kappa(List<Pair> pairs) {
        double seen = pairs.stream()
                .mapToDouble(pair -> Math.pow(pair.found() - pair.read(), 2))
                .average()
                .orElseThrow();
        double expected = pairs.stream()
                .flatMapToDouble(one -> pairs.stream().mapToDouble(other -> Math.pow(one.found() - other.read(), 2)))
                .average()
                .orElseThrow();
        return 1 - seen / expected;
    }

    private static List<Played> read() {
        try (var stream = Objects.requireNonNull(PlayedTest.class.getResourceAsStream("/judge/played.jsonl"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllLines().stream()
                    .map(line -> played(JsonMapper.shared().readTree(line)))
                    .sorted(Comparator.comparingInt(Played::length))
                    .collect(Collectors.groupingBy(Played::persona))
                    .values()
                    .stream()
                    .flatMap(all -> all.stream().limit(OF_EACH))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Played played(JsonNode line) {
        var talk = Talk.about(line.get("question").asString());
        int length = 0;
        for (var turn : line.get("turns")) {
            if (turn.has("candidate")) {
                talk.says(turn.get("candidate").asString());
                length += turn.get("candidate").asString().length();
            } else {
                talk.asks(turn.get("interviewer").asString(), texts(turn.get("asks")));
            }
        }
        var levels = line.get("levels")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, level -> level.getValue().asInt()));
        return new Played(line.get("persona").asString(), talk.complete(), levels, length);
    }

    private static String[] texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asString()));
        return texts.toArray(String[]::new);
    }
}
