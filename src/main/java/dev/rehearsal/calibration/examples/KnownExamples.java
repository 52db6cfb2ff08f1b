package dev.rehearsal.calibration.examples;

import dev.rehearsal.assessment.Precedents;
import dev.rehearsal.bank.QuestionId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The examples in memory, as a judge does not wait for them; what other nodes mark is learned by and by. */
@Component
class KnownExamples implements Precedents, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(KnownExamples.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Examples examples;
    private final Disposable.Swap running = Disposables.swap();
    private volatile List<Example> known = List.of();

    KnownExamples(Examples examples) {
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
    public void start() {
        running.update(Flux.interval(Duration.ZERO, PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> refresh().onErrorResume(failure -> {
                    log.warn("The examples for judges could not be read; it is tried again.", failure);
                    return Mono.empty();
                }))
                .subscribe());
    }

    @Override
    public void stop() {
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        var current = running.get();
        return current != null && !current.isDisposed();
    }
}
