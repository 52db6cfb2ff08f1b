package dev.rehearsal.engine;

import org.springframework.util.unit.DataSize;

/** The real embeddings, loaded once for all tests of a run. */
public final class EmbeddingsForTests {

    private static final SentenceEmbeddings SHARED =
            new LocalSentenceEmbeddings(BgeSmall.NAME, BgeSmall::new, DataSize.ofMegabytes(64));

    private EmbeddingsForTests() {}

    public static SentenceEmbeddings shared() {
        return SHARED;
    }
}
