package dev.rehearsal.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rehearsal.platform.Background;
import dev.rehearsal.platform.PatientThreads;
import java.time.Duration;
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
 * that an answer just spoken waits for a portion of a report and not for the report. What nobody waits for is embedded
 * on a thread that lets all others go first.
 */
final class LocalSentenceEmbeddings implements SentenceEmbeddings, DisposableBean {

    /** Sentences that are embedded in one go: some 20 ms of work. */
    static final int PORTION = 8;

    /** How many portions of one request. The model divides a sentence among the cores, but not without waiting. */
    private static final int AT_ONCE = 2;

    /** After so long without anybody who waits, there is nobody to make room for. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    /** What was known already took no time from anybody. */
    private static final Duration WORTH_A_REST = Duration.ofMillis(1);

    /** Times what a sentence took: so much of the time is left to those who talk. */
    private static final int REST = 4;

    private static final int BYTES_BESIDE_CONTENT = 120;

    private final String name;
    private final Supplier<SentenceModel> model;
    private final Cache<String, float[]> known;
    private final Scheduler worker = Schedulers.newParallel("embeddings", AT_ONCE, true);
    private final Scheduler patient = Schedulers.newSingle(new PatientThreads("background-embeddings"));
    private volatile long lastAsked = System.nanoTime() - QUIET.toNanos();

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
        // Whoever does arithmetic with the vectors shall not do it on the threads that make them.
        return Mono.deferContextual(context -> Background.asks(context)
                ? whole(politely(sentences)).publishOn(patient)
                : whole(atOnce(sentences)).publishOn(Schedulers.parallel()));
    }

    private static Mono<List<float[]>> whole(Flux<List<float[]>> portions) {
        return portions.flatMapIterable(vectors -> vectors).collectList();
    }

    private Flux<List<float[]>> atOnce(List<String> sentences) {
        lastAsked = System.nanoTime();
        return Flux.fromIterable(sentences)
                .buffer(PORTION)
                .flatMapSequential(portion -> portion(portion, worker), AT_ONCE);
    }

    /** One by one, and slowly for as long as somebody talks. */
    private Flux<List<float[]>> politely(List<String> sentences) {
        return Flux.fromIterable(sentences)
                .concatMap(sentence -> Mono.defer(() -> {
                    long begun = System.nanoTime();
                    return portion(List.of(sentence), patient).delayUntil(made -> rest(begun));
                }));
    }

    private Mono<Long> rest(long begun) {
        long now = System.nanoTime();
        return now - lastAsked > QUIET.toNanos() || now - begun < WORTH_A_REST.toNanos()
                ? Mono.empty()
                : Mono.delay(Duration.ofNanos(REST * (now - begun)));
    }

    private Mono<List<float[]>> portion(List<String> sentences, Scheduler on) {
        return Mono.defer(() -> {
            var found = known.getAllPresent(sentences);
            return sentences.stream().allMatch(found::containsKey)
                    ? Mono.just(sentences.stream().map(found::get).toList())
                    : Mono.fromCallable(() -> compute(sentences)).subscribeOn(on);
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
        patient.dispose();
    }
}
