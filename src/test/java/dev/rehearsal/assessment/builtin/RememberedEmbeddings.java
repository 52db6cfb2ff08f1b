package dev.rehearsal.assessment.builtin;

import dev.rehearsal.engine.SentenceEmbeddings;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Keeps vectors in a file from run to run: to fit is to ask for the same sentences again and again. */
final class RememberedEmbeddings implements SentenceEmbeddings {

    private final SentenceEmbeddings delegate;
    private final Path file;
    private final Map<String, float[]> known = new HashMap<>();

    RememberedEmbeddings(SentenceEmbeddings delegate, Path file) {
        this.delegate = delegate;
        this.file = file;
        if (Files.exists(file)) {
            try (var in = new ObjectInputStream(Files.newInputStream(file))) {
                int size = in.readInt();
                for (int i = 0; i < size; i++) {
                    known.put((String) in.readObject(), (float[]) in.readObject());
                }
            } catch (IOException | ClassNotFoundException unreadable) {
                throw new IllegalStateException("Delete " + file, unreadable);
            }
        }
    }

    @Override
    public String model() {
        return delegate.model();
    }

    @Override
    public Mono<List<float[]>> embed(List<String> sentences) {
        var missing = sentences.stream()
                .filter(sentence -> !known.containsKey(sentence))
                .distinct()
                .toList();
        var learnt = missing.isEmpty() ? Mono.just(List.<float[]>of()) : delegate.embed(missing);
        return learnt.map(vectors -> {
            for (int i = 0; i < missing.size(); i++) {
                known.put(missing.get(i), vectors.get(i));
            }
            return sentences.stream()
                    .map(sentence -> Objects.requireNonNull(known.get(sentence)))
                    .toList();
        });
    }

    void save() {
        try (var out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeInt(known.size());
            for (var entry : known.entrySet()) {
                out.writeObject(entry.getKey());
                out.writeObject(entry.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
