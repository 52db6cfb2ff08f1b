package dev.rehearsal.engine;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Keeps vectors in a file from one test run to the next: most sentences of the bank stay as they are. */
final class KeptVectors implements SentenceModel {

    private final Supplier<SentenceModel> model;
    private final Map<String, float[]> kept = new ConcurrentHashMap<>();
    private final FileChannel file;

    KeptVectors(Path path, Supplier<SentenceModel> model) {
        this.model = SingletonSupplier.of(model);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            long whole = Files.exists(path) ? read(path) : 0;
            this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // What a killed run has begun to write is of no use.
            file.truncate(whole).position(whole);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public float[] apply(String sentence) {
        return kept.computeIfAbsent(sentence, this::compute);
    }

    private float[] compute(String sentence) {
        var vector = model.get().apply(sentence);
        append(sentence, vector);
        return vector;
    }

    private synchronized void append(String sentence, float[] vector) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var text = sentence.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
            out.writeInt(vector.length);
            for (float value : vector) {
                out.writeFloat(value);
            }
            file.write(ByteBuffer.wrap(bytes.toByteArray()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Reads what is there and says how many bytes of it are whole records. */
    private long read(Path path) throws IOException {
        long whole = 0;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            while (true) {
                var text = in.readNBytes(in.readInt());
                var vector = new float[in.readInt()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                kept.put(new String(text, StandardCharsets.UTF_8), vector);
                whole += 2L * Integer.BYTES + text.length + (long) Float.BYTES * vector.length;
            }
        } catch (EOFException end) {
            return whole;
        }
    }
}
