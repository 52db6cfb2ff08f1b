package dev.rehearsal.engine;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** BAAI's small English model, quantised, whose weights come in a jar: it needs no network. Loads as it is made. */
final class BgeSmall implements SentenceModel {

    static final String NAME = "bge-small-en-v1.5-q";

    private static final Logger log = LoggerFactory.getLogger(BgeSmall.class);

    private final EmbeddingModel model;

    BgeSmall() {
        var began = System.nanoTime();
        // The caller brings the thread; for a single sentence the model uses all cores by itself.
        this.model = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
        log.info("Loaded the embeddings {} in {} ms", NAME, (System.nanoTime() - began) / 1_000_000);
    }

    @Override
    public float[] apply(String sentence) {
        // The tokenizer drops control and zero-width characters and then finds nothing to embed.
        if (sentence.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new float[model.dimension()];
        }
        return model.embed(sentence).content().vector();
    }
}
