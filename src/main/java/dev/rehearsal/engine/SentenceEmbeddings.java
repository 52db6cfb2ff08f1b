package dev.rehearsal.engine;

import java.util.List;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/** Turns sentences into vectors whose dot product says how near their meanings are. */
public interface SentenceEmbeddings {

    /** Name and version of the model; thresholds on its similarities hold for this model alone. */
    String model();

    /**
     * One vector of unit length for each sentence, in the same order. Works off the event loop; a sentence that was
     * embedded before and is still in use costs nothing.
     */
    Mono<List<float[]>> embed(List<String> sentences);

    /** The embeddings that come along, for a command that runs without the service around it. */
    static SentenceEmbeddings inProcess() {
        return new LocalSentenceEmbeddings(BgeSmall.NAME, BgeSmall::new, DataSize.ofMegabytes(16));
    }
}
