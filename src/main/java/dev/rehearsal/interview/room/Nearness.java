package dev.rehearsal.interview.room;

import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.engine.SentenceEmbeddings;
import dev.rehearsal.interview.policy.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells by sentence embeddings how near a candidate's questions are to those that the script can answer. */
@Component
class Nearness {

    private static final Logger log = LoggerFactory.getLogger(Nearness.class);

    private final SentenceEmbeddings embeddings;

    Nearness(SentenceEmbeddings embeddings) {
        this.embeddings = embeddings;
    }

    /** The likeness of these clauses to these facts. Without embeddings, words alone have to tell. */
    Mono<Likeness> of(List<String> clauses, List<Fact> facts) {
        if (clauses.isEmpty() || facts.isEmpty()) {
            return Mono.just(Likeness.UNKNOWN);
        }
        var sentences = Stream.concat(clauses.stream(), facts.stream().map(Fact::asks))
                .distinct()
                .toList();
        return embeddings
                .embed(sentences)
                .map(vectors -> likeness(sentences, vectors))
                .doOnError(failure -> log.warn("Questions are understood by their words alone", failure))
                .onErrorReturn(Likeness.UNKNOWN);
    }

    private static Likeness likeness(List<String> sentences, List<float[]> vectors) {
        Map<String, float[]> known = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            known.put(sentences.get(i), vectors.get(i));
        }
        return (clause, question) -> {
            var one = known.get(clause);
            var other = known.get(question);
            return one == null || other == null ? 0 : product(one, other);
        };
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
