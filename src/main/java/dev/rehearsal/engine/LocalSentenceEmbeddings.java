package dev.rehearsal.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Embeds in this process, on two threads, and remembers vectors for as long as they are asked for often enough.
 *
 * <p>The model loads when the first sentence needs it. Long requests are cut into small portions that queue anew, so
 * that an answer just spoken waits for a portion of a report and not for the report.
 */
final class LocalSentenceEmbeddings implements SentenceEmbeddings, DisposableBean {

    /** Sentences that are embedded in one go: some 20 ms of work. */
    static final int PORTION = 8;

    /** How many portions of one request. The model divides a sentence among the cores, but not without waiting. */
    private static final int AT_ONCE = 2;

    private static final int BYTES_BESIDE_CONTENT = 120;

    private final String name;
    private final Supplier<SentenceModel> model;
    private final Cache<String, float[]> known;
    private final Scheduler worker = Schedulers.newParallel("embeddings", AT_ONCE, true);

    LocalSentenceEmbeddings(String name, Supplier<SentenceModel> model, DataSize memory) {
        this.name = name;
        this.model = SingletonSupplier.of(model);
        this.known = Caffeine.newBuilder()
                .maximumWeight(memory.toBytes())
                .weigher(LocalSentenceEmbeddings::weigh)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public Mono<List<float[]>> embed(List<String> sentences) {
        return Flux.fromIterable(sentences)
                .buffer(PORTION)
                .flatMapSequential(this::portion, AT_ONCE)
                .flatMapIterable(vectors -> vectors)
                .collectList()
                // Whoever does arithmetic with the vectors shall not do it on the threads that make them.
                .publishOn(Schedulers.parallel());
    }

    private Mono<List<float[]>> portion(List<String> sentences) {
        return Mono.defer(() -> {
            var found = known.getAllPresent(sentences);
            return sentences.stream().allMatch(found::containsKey)
                    ? Mono.just(sentences.stream().map(found::get).toList())
                    : Mono.fromCallable(() -> compute(sentences)).subscribeOn(worker);
        });
    }

    private List<float[]> compute(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> known.get(sentence, model.get()))
                .toList();
    }

    private static int weigh(String sentence, float[] vector) {
        return Float.BYTES * vector.length + Character.BYTES * sentence.length() + BYTES_BESIDE_CONTENT;
    }

    @Override
    public void destroy() {
        worker.dispose();
    }
}
