package dev.rehearsal.assessment.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The numbers of the built-in judge, read from a resource file that says where they come from.
 *
 * @param version changes with any of them
 * @param match how well a sentence says what a reference statement says
 * @param reply what an answer in words of one's own is worth
 * @param discount what words are worth that the interviewer has brought up
 * @param scale from a share of reference statements to a level
 * @param threshold from when on a match counts
 */
record Coefficients(String version, Match match, Reply reply, Discount discount, Scale scale, Threshold threshold) {

    /**
     * Weights of a logistic function.
     *
     * @param intercept where a statement counts as half said
     * @param weights what each likeness counts for
     * @param crowd how much more is asked for where there is more than one criterion to speak to
     * @param answer the same for what answers a question after that very criterion
     * @param signal the same for red flags and bonus points, whatever was asked
     */
    record Match(double intercept, Likeness weights, Chance crowd, Chance answer, double signal) {

        /** How well it is said, 0 to 1, when so much more is asked for because it may be chance. */
        double of(Likeness likeness, double chance) {
            return 1 / (1 + Math.exp(chance - intercept - likeness.times(weights)));
        }
    }

    /**
     * What makes an answer in words of one's own.
     *
     * @param subject how near the talk as a whole has to be to what the question is about
     * @param near how near a sentence has to be to the criterion that was asked for
     * @param substance how much it has to sound like what strong answers say
     * @param worth what share of a good answer three such sentences stand for
     * @param most and never more than this: what only a match with the rubric's statements can earn lies above
     */
    record Reply(Ramp subject, Ramp near, Ramp substance, double worth, double most) {}

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
                        chance(file, "crowd"),
                        chance(file, "answer"),
                        number(file, "chance.signal")),
                new Reply(
                        ramp(file, "subject"),
                        ramp(file, "near"),
                        ramp(file, "substance"),
                        number(file, "reply.worth"),
                        number(file, "reply.most")),
                new Discount(number(file, "discount.problem"), number(file, "discount.question")),
                new Scale(
                        number(file, "level.1"),
                        number(file, "level.2"),
                        number(file, "level.3"),
                        number(file, "level.4")),
                new Threshold(number(file, "evidence"), number(file, "signal")));
    }

    private static Chance chance(Properties file, String key) {
        return new Chance(
                number(file, "chance." + key),
                number(file, "chance.%s.relief".formatted(key)),
                number(file, "chance.%s.from".formatted(key)));
    }

    private static Ramp ramp(Properties file, String key) {
        return new Ramp(number(file, "reply.%s.from".formatted(key)), number(file, "reply.%s.to".formatted(key)));
    }

    private static double number(Properties file, String key) {
        return Double.parseDouble(file.getProperty(key));
    }
}
