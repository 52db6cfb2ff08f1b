package dev.rehearsal.engine;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** The real embeddings, loaded once for all tests of a run, and with the vectors of the run before. */
public final class EmbeddingsForTests {

    private static final SentenceEmbeddings SHARED = new LocalSentenceEmbeddings(
            BgeSmall.NAME, () -> new KeptVectors(file(), BgeSmall::new), DataSize.ofMegabytes(64));

    private EmbeddingsForTests() {}

    public static SentenceEmbeddings shared() {
        return SHARED;
    }

    /** Another release of the model gets another file. */
    private static Path file() {
        var jar = BgeSmallEnV15QuantizedEmbeddingModel.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return Path.of("target", "embeddings", Path.of(jar).getFileName() + ".vectors");
    }
}
