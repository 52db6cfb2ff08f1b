package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/**
 * Whether quoted words have anything to do with a criterion. It is a low bar, and it is not the model's: a model that
 * was talked into a level has nothing but the talk itself to quote.
 *
 * <p>The bars hold for bge-small-en-v1.5. Of the best sentences of the bank's strong and mixed exemplar answers, all
 * and 98.6 % pass, and 99.7 % and 86.8 % are firm. Nearness alone is not enough to be firm: short sentences and code
 * are near to anything. Of 11,457 pairs of a criterion and a line of a public attack string that were related at all,
 * 180 were nearer than the bar for firm; 27 of them shared words with the criterion as well.
 */
record Relevance(SentenceEmbeddings embeddings) {

    private static final double FIRM = 0.70;
    private static final double NEAR = 0.68;
    private static final double RELATED = 0.60;
    private static final int SHARED_WORDS = 2;

    /** The bearing of each quote. */
    Mono<List<Bearing>> of(Rubric.Criterion criterion, List<String> quotes) {
        if (quotes.isEmpty()) {
            return Mono.just(List.of());
        }
        var known = statements(criterion);
        var words = words(known);
        var all = new ArrayList<>(known);
        all.addAll(quotes);
        return embeddings.embed(all).map(vectors -> {
            var statements = vectors.subList(0, known.size());
            return IntStream.range(0, quotes.size())
                    .mapToObj(i ->
                            bearing(nearest(vectors.get(known.size() + i), statements), shared(quotes.get(i), words)))
                    .toList();
        });
    }

    private static Bearing bearing(double near, long shared) {
        if (near >= FIRM && shared >= SHARED_WORDS) {
            return Bearing.FIRM;
        }
        return near >= NEAR || (near >= RELATED && shared >= SHARED_WORDS) ? Bearing.SLIGHT : Bearing.NONE;
    }

    private static List<String> statements(Rubric.Criterion criterion) {
        var guide = criterion.guide();
        var statements = new ArrayList<>(guide.references());
        statements.add(guide.looksFor());
        guide.anchors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(statements::add);
        return statements;
    }

    private static Set<String> words(List<String> statements) {
        var words = new HashSet<String>();
        statements.forEach(
                statement -> words.addAll(Phrase.of(statement).terms().keySet()));
        return words;
    }

    private static long shared(String quote, Set<String> words) {
        return Phrase.of(quote).terms().keySet().stream()
                .filter(words::contains)
                .count();
    }

    private static double nearest(float[] quote, List<float[]> statements) {
        return statements.stream()
                .mapToDouble(statement -> dot(quote, statement))
                .max()
                .orElse(0);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
