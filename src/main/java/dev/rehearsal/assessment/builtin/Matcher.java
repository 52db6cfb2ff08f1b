package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.Coefficients.Setting;
import dev.rehearsal.assessment.builtin.Yardstick.Statement;
import dev.rehearsal.assessment.text.Leaning;
import java.util.Set;

/** Holds an utterance against a statement: by meaning, by the words that matter, and by what either of them denies. */
final class Matcher {

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
        int leaning =
                Leaning.of(utterance.terms()) * Leaning.of(statement.phrase().terms());
        return new Likeness(utterance.meaning().near(statement.meaning()), recall, Math.max(0, leaning), opposed);
    }

    /** How much a statement says that is not said everywhere. */
    double weight(Statement statement) {
        return statement.phrase().terms().keySet().stream()
                .mapToDouble(stem -> weight(stem, Set.of()))
                .sum();
    }

    private double weight(String stem, Set<String> asked) {
        double rarity = yardstick.rarity(stem);
        if (yardstick.brief().words().contains(stem)) {
            return rarity * coefficients.discount().problem();
        }
        return asked.contains(stem) ? rarity * coefficients.discount().question() : rarity;
    }
}
