package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.ExemplarReview;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Listens to an entry's exemplar answers with the ear of the built-in judge, for those who write entries. */
public final class ExemplarsHeard implements ExemplarReview {

    /**
     * From here on a statement is beyond doubt said. A wrong claim in the right words comes near it, which is the
     * judge's trouble and not the contributor's.
     */
    private static final double SAID = 0.9965;

    private final Coefficients coefficients = Coefficients.packed();
    private final Yardsticks yardsticks;
    private final Listener listener;

    /** For a command that runs without the service around it. */
    public ExemplarsHeard() {
        this(SentenceEmbeddings.inProcess());
    }

    ExemplarsHeard(SentenceEmbeddings embeddings) {
        this.yardsticks = new Yardsticks(embeddings);
        this.listener = new Listener(embeddings, coefficients, new Reader());
    }

    @Override
    public Flux<Doubt> doubts(Entry entry) {
        var exemplars = entry.question().exemplars();
        return yardsticks
                .of(entry.question().brief(), entry.rubric())
                .flatMapMany(yardstick -> Mono.zip(
                                scorer(yardstick, exemplars.strong()),
                                scorer(yardstick, exemplars.mixed()),
                                scorer(yardstick, exemplars.weak()))
                        .flatMapIterable(heard -> Stream.concat(
                                        neverReached(entry, List.of(heard.getT1(), heard.getT2())),
                                        saidByTheWeak(entry, heard.getT3()))
                                .toList()));
    }

    private Mono<Scorer> scorer(Yardstick yardstick, List<String> answer) {
        List<Turn> turns = IntStream.range(0, answer.size())
                .<Turn>mapToObj(i -> new Turn.Candidate(i + 1, answer.get(i), Instant.EPOCH))
                .toList();
        return listener.listen(yardstick, turns).map(Listener.Heard::scorer);
    }

    private Stream<Doubt> neverReached(Entry entry, List<Scorer> answers) {
        return entry.rubric().criteria().stream()
                .map(Rubric.Criterion::id)
                .filter(criterion -> answers.stream().noneMatch(answer -> reaches(answer, criterion)))
                .map(NeverReached::new);
    }

    private boolean reaches(Scorer answer, CriterionId criterion) {
        return coefficients.scale().level(answer.shown(criterion).share()).isPresent();
    }

    private static Stream<Doubt> saidByTheWeak(Entry entry, Scorer weak) {
        return entry.rubric().criteria().stream().flatMap(criterion -> {
            var points = weak.shown(criterion.id()).points();
            var references = criterion.guide().references();
            return IntStream.range(0, points.size())
                    .filter(i -> points.get(i).degree() >= SAID)
                    .mapToObj(i -> new SaidByTheWeak(criterion.id(), references.get(i)));
        });
    }
}
