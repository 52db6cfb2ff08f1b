package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.Yardstick.Statement;
import java.util.Set;

/** Holds an utterance against a statement: by meaning, by the words that matter, and by what either of them denies. */
final class Matcher {

    private final Coefficients coefficients;
    private final Yardstick yardstick;

    Matcher(Coefficients coefficients, Yardstick yardstick) {
        this.coefficients = coefficients;
        this.yardstick = yardstick;
    }

    /**
     * How the utterance stands to the statement.
     *
     * @param asked words of the question that it answers, which the candidate did not find alone
     */
    Match match(Utterance utterance, Statement statement, Set<String> asked) {
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
        double near = utterance.meaning().near(statement.meaning());
        double about = coefficients.match().of(near, recall, 0);
        double said = coefficients.match().of(near, recall, opposed);
        return new Match(utterance, said * (1 - utterance.listed()), about - said);
    }

    private double weight(String stem, Set<String> asked) {
        double rarity = yardstick.rarity(stem);
        if (yardstick.brief().words().contains(stem)) {
            return rarity * coefficients.discount().problem();
        }
        return asked.contains(stem) ? rarity * coefficients.discount().question() : rarity;
    }
}
