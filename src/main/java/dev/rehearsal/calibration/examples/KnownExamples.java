package dev.rehearsal.calibration.examples;

import dev.rehearsal.assessment.Precedents;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.platform.StandingWork;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The examples in memory, as a judge does not wait for them; what other nodes mark is learned by and by. */
@Component
class KnownExamples extends StandingWork implements Precedents {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Examples examples;
    private volatile List<Example> known = List.of();

    KnownExamples(Examples examples) {
        super("The examples for judges could not be read");
        this.examples = examples;
    }

    Mono<Void> refresh() {
        return examples.all().collectList().doOnNext(all -> known = all).then();
    }

    @Override
    public List<Precedent> of(QuestionId question) {
        return known.stream()
                .filter(example -> example.question().equals(question.value()))
                .map(Example::precedent)
                .toList();
    }

    @Override
    public String mark() {
        var all = known;
        var ids = all.stream().map(Example::id).map(UUID::toString).toList();
        return all.isEmpty() ? "" : "%08x".formatted(ids.hashCode());
    }

    @Override
    protected Flux<?> work() {
        return every(Duration.ZERO, PAUSE, this::refresh);
    }
}
