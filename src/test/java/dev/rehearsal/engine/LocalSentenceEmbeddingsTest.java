package dev.rehearsal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.platform.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class LocalSentenceEmbeddingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LIVE = "live";

    /** Begins a sentence that is not made before the live one. */
    private static final String AFTER = "after ";

    private final List<String> computed = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch live = new CountDownLatch(1);
    private LocalSentenceEmbeddings embeddings = remembering(DataSize.ofMegabytes(1));

    @AfterEach
    void close() {
        embeddings.destroy();
    }

    @Test
    void answersInTheOrderOfTheSentences() {
        var sentences = IntStream.range(0, 30).mapToObj(i -> "x".repeat(i + 1)).toList();
        gate.countDown();

        var lengths = embeddings
                .embed(sentences)
                .map(vectors -> vectors.stream().map(vector -> (int) vector[0]).toList());

        StepVerifier.create(lengths)
                .expectNext(IntStream.rangeClosed(1, 30).boxed().toList())
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void computesASentenceOnce() {
        gate.countDown();

        StepVerifier.create(
                        embeddings.embed(List.of("one", "two")).then(embeddings.embed(List.of("two", "three", "one"))))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(computed).containsExactly("one", "two", "three");
    }

    @Test
    void forgetsRatherThanGrowsWithoutBound() {
        embeddings = remembering(DataSize.ofBytes(1_000));
        gate.countDown();
        var many = IntStream.range(0, 200).mapToObj(i -> "sentence " + i).toList();

        StepVerifier.create(embeddings.embed(many).then(embeddings.embed(many)))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(computed).hasSizeGreaterThan(300);
    }

    /** Each thread has a portion of the report in work and one in line, when the answer comes. */
    @Test
    void letsAShortRequestPassALongOne() {
        var report = IntStream.range(0, 10 * LocalSentenceEmbeddings.PORTION)
                .mapToObj(i -> i < 5 * LocalSentenceEmbeddings.PORTION ? "report " + i : AFTER + i)
                .toList();

        embedsLive(embeddings.embed(report));
    }

    @Test
    void letsWhoeverTalksPassWhatNobodyWaitsFor() {
        var run = IntStream.range(0, LocalSentenceEmbeddings.PORTION)
                .mapToObj(i -> AFTER + i)
                .toList();

        embedsLive(Background.of(embeddings.embed(run)));
    }

    /** Both come to their end, though some of the other's sentences can't be had before what was just said. */
    private void embedsLive(Mono<List<float[]>> other) {
        StepVerifier.create(other.zipWith(embeddings.embed(List.of(LIVE))))
                .then(gate::countDown)
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(computed)
                .filteredOn(sentence -> sentence.equals(LIVE) || sentence.startsWith(AFTER))
                .startsWith(LIVE);
    }

    private LocalSentenceEmbeddings remembering(DataSize memory) {
        return new LocalSentenceEmbeddings("test", () -> this::compute, memory);
    }

    private float[] compute(String sentence) {
        try {
            gate.await();
            if (sentence.startsWith(AFTER) && !live.await(PATIENCE.toSeconds() / 2, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The live sentence waits for " + sentence);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        computed.add(sentence);
        if (sentence.equals(LIVE)) {
            live.countDown();
        }
        return new float[] {sentence.length()};
    }
}
