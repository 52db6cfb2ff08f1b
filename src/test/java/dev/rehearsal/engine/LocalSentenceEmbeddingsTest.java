package dev.rehearsal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.platform.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.test.StepVerifier;

class LocalSentenceEmbeddingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> computed = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);
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

    @Test
    void letsAShortRequestPassALongOne() {
        var report = IntStream.range(0, 5 * LocalSentenceEmbeddings.PORTION)
                .mapToObj(i -> "report " + i)
                .toList();
        var both = embeddings.embed(report).zipWith(embeddings.embed(List.of("live")));

        StepVerifier.create(both)
                .then(gate::countDown)
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(computed.indexOf("live")).isLessThan(3 * LocalSentenceEmbeddings.PORTION);
    }

    @Test
    void letsWhoeverTalksPassWhatNobodyWaitsFor() {
        var run = IntStream.range(0, LocalSentenceEmbeddings.PORTION)
                .mapToObj(i -> "run " + i)
                .toList();
        var both = Background.of(embeddings.embed(run)).zipWith(embeddings.embed(List.of("live")));

        StepVerifier.create(both)
                .then(gate::countDown)
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(computed.subList(0, 2)).containsExactlyInAnyOrder("run 0", "live");
    }

    private LocalSentenceEmbeddings remembering(DataSize memory) {
        return new LocalSentenceEmbeddings("test", () -> this::compute, memory);
    }

    private float[] compute(String sentence) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        computed.add(sentence);
        return new float[] {sentence.length()};
    }
}
