package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.Yardstick.Point;
import dev.rehearsal.assessment.builtin.Yardstick.Statement;
import java.util.Set;

/** Holds an utterance against a statement: by meaning, by the words that matter, and by what either of them denies. */
final class Matcher {

    /** So many words with subject matter are few. */
    private static final int BRIEF = 6;

    /** From a third of likeness on, two sentences are about the same. */
    private static final double ON_THE_MATTER = 3;

    /** Whoever denies half of a statement's words does not come near its criterion on purpose to say it. */
    private static final double DENYING = 2;

    private final Coefficients coefficients;
    private final Yardstick yardstick;
    private final long criteria;

    Matcher(Coefficients coefficients, Yardstick yardstick) {
        this.coefficients = coefficients;
        this.yardstick = yardstick;
        this.criteria = yardstick.criteria();
    }

    /** How the utterance, which answers this question, stands to the sentence of a signal. */
    Match match(Utterance utterance, Statement signal, Asked asked) {
        double chance = coefficients.match().signal();
        return match(utterance, likeness(utterance, signal, asked.words()), chance, chance);
    }

    /** How the utterance, which answers this question, stands to what a good answer says. */
    Match match(Utterance utterance, Point point, Asked asked) {
        var chance = asked.criteria().contains(point.criterion())
                ? coefficients.match().answer()
                : coefficients.match().crowd();
        var likeness = likeness(utterance, point.statement(), asked.words());
        double near = utterance.aim().at(point.criterion());
        double agreeing = near * Math.max(0, 1 - DENYING * likeness.opposed());
        return match(utterance, likeness, chance.of(near), chance.of(agreeing));
    }

    private Match match(Utterance utterance, Likeness likeness, double toBeAbout, double toSay) {
        double alone = criteria <= 1 ? 0 : 1;
        double about = coefficients.match().of(likeness.unopposed(), alone * toBeAbout);
        double said = coefficients.match().of(likeness, alone * toSay);
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
