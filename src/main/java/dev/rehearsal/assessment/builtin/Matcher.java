package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.Coefficients.Setting;
import dev.rehearsal.assessment.builtin.Yardstick.Statement;
import java.util.Set;

/** Holds an utterance against a statement: by meaning, by the words that matter, and by what either of them denies. */
final class Matcher {

    /** So many words with subject matter are few. */
    private static final int BRIEF = 6;

    /** From a third of likeness on, two sentences are about the same. */
    private static final double ON_THE_MATTER = 3;

    private final Coefficients coefficients;
    private final Yardstick yardstick;
    private final long criteria;

    Matcher(Coefficients coefficients, Yardstick yardstick) {
        this.coefficients = coefficients;
        this.yardstick = yardstick;
        this.criteria = yardstick.criteria();
    }

    /**
     * How the utterance stands to the statement.
     *
     * @param asked words of the question that it answers, which the candidate did not find alone
     * @param isAnswer whether that question was after what the statement belongs to
     */
    Match match(Utterance utterance, Statement statement, Set<String> asked, boolean isAnswer) {
        var likeness = likeness(utterance, statement, asked);
        var setting = criteria <= 1 ? Setting.ALONE : isAnswer ? Setting.ANSWER : Setting.CROWD;
        double about = coefficients.match().of(likeness.unopposed(), setting);
        double said = coefficients.match().of(likeness, setting);
        return new Match(utterance, said * (1 - utterance.listed()), about - said);
    }

    Likeness likeness(Utterance utterance, Statement statement, Set<String> asked) {
        double all = 0;
        double same = 0;
        double contrary = 0;
        for (var term : statement.phrase().terms().entrySet()) {
            double weight = weight(term.getKey(), asked);
            all += weight;
            var sign = utterance.terms().get(term.getKey());
            if (sign != null) {
                same += sign * term.getValue() >= 0 ? weight : 0;
                contrary += sign * term.getValue() < 0 ? weight : 0;
            }
        }
        double recall = all == 0 ? 0 : (same + contrary) / all;
        double opposed = all == 0 ? 0 : contrary / all;
        double cosine = utterance.meaning().near(statement.meaning());
        int leaning = utterance.leaning().against(statement.phrase().leaning());
        double brevity = brevity(statement);
        return new Likeness(
                cosine,
                recall,
                leaning > 0 ? Math.clamp(ON_THE_MATTER * cosine, 0, 1) * brevity : 0,
                leaning < 0 ? Math.max(0, cosine) * brevity : 0,
                opposed);
    }

    /** In a statement of a few words, whether things are together is what it says. */
    private static double brevity(Statement statement) {
        return Math.min(
                1,
                Math.pow((double) BRIEF / Math.max(1, statement.phrase().terms().size()), 2));
    }

    /**
     * What a statement counts for: more the more it says that is not said everywhere, but not twice as much for twice.
     */
    double weight(Statement statement) {
        return Math.sqrt(statement.phrase().terms().keySet().stream()
                .mapToDouble(stem -> weight(stem, Set.of()))
                .sum());
    }

    private double weight(String stem, Set<String> asked) {
        double rarity = yardstick.rarity(stem);
        if (yardstick.brief().words().contains(stem)) {
            return rarity * coefficients.discount().problem();
        }
        return asked.contains(stem) ? rarity * coefficients.discount().question() : rarity;
    }
}
