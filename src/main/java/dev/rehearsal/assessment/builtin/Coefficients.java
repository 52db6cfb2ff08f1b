package dev.rehearsal.assessment.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The numbers of the built-in judge, read from a resource file that says where they come from.
 *
 * @param version changes with any of them
 * @param match how well a sentence says what a reference statement says
 * @param discount what words are worth that the interviewer has brought up
 * @param scale from a share of reference statements to a level
 * @param threshold from when on a match counts
 */
record Coefficients(String version, Match match, Discount discount, Scale scale, Threshold threshold) {

    /**
     * Weights of a logistic function.
     *
     * @param intercept where a statement counts as half said
     * @param weights what each likeness counts for
     * @param crowd how much more is asked for where there is more than one criterion: in a long talk about many things
     *     some sentence comes near any statement by chance
     * @param answer the same for what answers a question after that very criterion: it comes near on purpose
     */
    record Match(double intercept, Likeness weights, double crowd, double answer) {

        /**
         * How well it is said, 0 to 1, by somebody who has one criterion or many to speak to, or was asked for this.
         */
        double of(Likeness likeness, Setting setting) {
            double chance = switch (setting) {
                case ALONE -> 0;
                case ANSWER -> answer;
                case CROWD -> crowd;
            };
            return 1 / (1 + Math.exp(chance - intercept - likeness.times(weights)));
        }
    }

    /** In what a sentence is held against a statement. */
    enum Setting {
        /** There is but one criterion to speak to. */
        ALONE,
        /** The interviewer had just asked for the statement's criterion. */
        ANSWER,
        /** Among many criteria, none of which was asked for, or another. */
        CROWD
    }

    /** What a word is worth that stands in the problem statement, or in what the interviewer has just asked. */
    record Discount(double problem, double question) {}

    /** From when on a match is evidence, and from when on a signal of the rubric is heard. */
    record Threshold(double evidence, double signal) {}

    static Coefficients packed() {
        var file = new Properties();
        try (var stream = Coefficients.class.getResourceAsStream("/judge/built-in.properties")) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks judge/built-in.properties");
            }
            file.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read(file);
    }

    private static Coefficients read(Properties file) {
        return new Coefficients(
                file.getProperty("version"),
                new Match(
                        number(file, "match.intercept"),
                        new Likeness(
                                number(file, "match.cosine"),
                                number(file, "match.recall"),
                                number(file, "match.agreed"),
                                number(file, "match.contrary"),
                                number(file, "match.opposed")),
                        number(file, "match.crowd"),
                        number(file, "match.answer")),
                new Discount(number(file, "discount.problem"), number(file, "discount.question")),
                new Scale(
                        number(file, "level.1"),
                        number(file, "level.2"),
                        number(file, "level.3"),
                        number(file, "level.4")),
                new Threshold(number(file, "evidence"), number(file, "signal")));
    }

    private static double number(Properties file, String key) {
        return Double.parseDouble(file.getProperty(key));
    }
}
