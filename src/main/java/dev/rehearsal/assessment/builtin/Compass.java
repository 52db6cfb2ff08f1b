package dev.rehearsal.assessment.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;

/**
 * Two directions among all meanings, read from a resource file that says where they come from.
 *
 * @param middle where sentences about machine learning lie on average
 * @param substance from what weak answers say towards what strong ones say, whatever the question
 * @param weak how far a weak answer's sentence lies in that direction on average
 * @param strong the same for a strong answer's
 */
record Compass(Meaning middle, Meaning substance, double weak, double strong) {

    private static final Compass PACKED = read();

    static Compass packed() {
        return PACKED;
    }

    /** What sets a sentence off from others about machine learning. */
    Meaning apart(Meaning sentence) {
        return sentence.unit().less(middle);
    }

    /** 0 for a weak answer's average sentence, 1 for a strong one's. */
    double substance(Meaning sentence) {
        return (sentence.unit().along(substance) - weak) / (strong - weak);
    }

    private static Compass read() {
        var file = new Properties();
        try (var stream = Compass.class.getResourceAsStream("/judge/compass.properties")) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks judge/compass.properties");
            }
            file.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Compass(
                meaning(file, "middle"), meaning(file, "substance"), number(file, "weak"), number(file, "strong"));
    }

    private static Meaning meaning(Properties file, String key) {
        var numbers = Arrays.stream(file.getProperty(key).strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var vector = new float[numbers.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) numbers[i];
        }
        return new Meaning(vector);
    }

    private static double number(Properties file, String key) {
        return Double.parseDouble(file.getProperty(key));
    }
}
