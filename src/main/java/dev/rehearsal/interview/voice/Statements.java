package dev.rehearsal.interview.voice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.bank.Rubric;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a rubric states, in words that carry meaning; read once for each rubric and kept as long as that is. */
final class Statements {

    private static final Cache<Rubric, List<Set<String>>> READ =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    private Statements() {}

    static List<Set<String>> of(Rubric rubric) {
        return READ.get(rubric, Statements::read);
    }

    private static List<Set<String>> read(Rubric rubric) {
        return rubric.criteria().stream()
                .flatMap(criterion -> Stream.concat(
                        criterion.guide().references().stream(), criterion.guide().anchors().values().stream()))
                .map(Vocabulary::of)
                .toList();
    }
}
