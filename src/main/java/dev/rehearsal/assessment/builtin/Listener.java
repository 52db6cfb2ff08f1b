package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Sentences;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Turns what was said into something that can be held against a yardstick. */
final class Listener {

    private final SentenceEmbeddings embeddings;
    private final Coefficients coefficients;
    private final Reader reader;
    private final Lately lately = new Lately();

    Listener(SentenceEmbeddings embeddings, Coefficients coefficients, Reader reader) {
        this.embeddings = embeddings;
        this.coefficients = coefficients;
        this.reader = reader;
    }

    /**
     * All that was said, heard and ready to be scored.
     *
     * @param sentences of the candidate, those among them that may not count
     * @param scorer over those that may
     */
    record Heard(List<Said> sentences, Scorer scorer) {}

    Mono<Heard> listen(Yardstick yardstick, List<Turn> turns) {
        return lately.of(yardstick, turns, Mono.defer(() -> listenClosely(yardstick, turns)));
    }

    private Mono<Heard> listenClosely(Yardstick yardstick, List<Turn> turns) {
        var said = Hearing.of(turns, yardstick.brief().sentences(), reader::read);
        var open = said.stream()
                .filter(Said::counts)
                .map(sentence -> sentence.phrase().plain())
                .toList();
        return embeddings
                .embed(open)
                .map(vectors -> new Heard(
                        said,
                        new Scorer(coefficients, yardstick, Utterances.of(said, vectors, yardstick), asked(turns))));
    }

    private Map<Integer, Asked> asked(List<Turn> turns) {
        var result = new HashMap<Integer, Asked>();
        var pending = new ArrayList<Phrase>();
        var after = new HashSet<CriterionId>();
        Set<CriterionId> standing = Set.of();
        for (var turn : turns) {
            switch (turn) {
                case Turn.Interviewer interviewer -> {
                    Sentences.of(interviewer.text())
                            .forEach(span -> pending.add(reader.read(span.in(interviewer.text()))));
                    after.addAll(interviewer.asksFor());
                }
                case Turn.Candidate candidate -> {
                    var words = new HashSet<String>();
                    pending.forEach(phrase -> words.addAll(phrase.terms().keySet()));
                    // What was asked stands until something else is: a fact given in between is no question.
                    standing = after.isEmpty() ? standing : Set.copyOf(after);
                    result.put(candidate.id(), new Asked(words, standing));
                    pending.clear();
                    after.clear();
                }
            }
        }
        return result;
    }
}
