package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.Yardstick.Point;
import dev.rehearsal.assessment.builtin.Yardstick.Statement;
import dev.rehearsal.bank.CriterionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says what of a criterion was shown by a list of utterances. */
final class Scorer {

    /** A quote of two sentences must say this much more than one of a single sentence. */
    private static final double WORTH_A_SENTENCE = 0.2;

    private final Yardstick yardstick;
    private final Matcher matcher;
    private final List<Utterance> utterances;
    private final Map<Integer, Asked> asked;
    private final Replies replies;
    private final Coefficients.Threshold threshold;
    private final Map<CriterionId, Shown> shown = new ConcurrentHashMap<>();

    /**
     * Over these utterances.
     *
     * @param asked for each turn of the candidate, what the interviewer had just asked
     */
    Scorer(Coefficients coefficients, Yardstick yardstick, List<Utterance> utterances, Map<Integer, Asked> asked) {
        this.yardstick = yardstick;
        this.matcher = new Matcher(coefficients, yardstick);
        this.utterances = utterances;
        this.asked = asked;
        this.replies = new Replies(coefficients.reply(), utterances, asked);
        this.threshold = coefficients.threshold();
    }

    Shown shown(CriterionId criterion) {
        return shown.computeIfAbsent(criterion, this::look);
    }

    private Shown look(CriterionId criterion) {
        return new Shown(
                criterion,
                yardstick.points(criterion).stream().map(this::covered).toList(),
                replies.to(criterion));
    }

    /**
     * The single sentences that say this, the plainest first, without those that come nearer to what a good answer
     * says: to explain why something is a mistake is not to make it.
     */
    List<Match> saying(Statement signal) {
        return utterances.stream()
                .filter(utterance -> !utterance.isPair())
                .map(utterance -> match(utterance, signal))
                .filter(match -> match.said() >= threshold.signal())
                .filter(match -> match.said() > bestPoint(match.utterance()))
                .sorted(Comparator.comparingDouble(Match::said).reversed())
                .toList();
    }

    private double bestPoint(Utterance utterance) {
        return yardstick.points().stream()
                .mapToDouble(point -> match(utterance, point.statement()).said())
                .max()
                .orElse(0);
    }

    private Match match(Utterance utterance, Statement statement) {
        return matcher.match(utterance, statement, asked(utterance));
    }

    private Match match(Utterance utterance, Point point) {
        return matcher.match(utterance, point, asked(utterance));
    }

    private Asked asked(Utterance utterance) {
        return asked.getOrDefault(utterance.turn(), Asked.NOTHING);
    }

    private Shown.Covered covered(Point point) {
        var statement = point.statement();
        Match best = null;
        Match against = null;
        for (var utterance : utterances) {
            var match = match(utterance, point);
            if (best == null || match.said() > best.said() + (match.utterance().isPair() ? WORTH_A_SENTENCE : 0)) {
                best = match;
                against = null;
            } else if (against == null || match.denied() > against.denied()) {
                against = match;
            }
        }
        if (best == null) {
            return new Shown.Covered(matcher.weight(statement), 0, null, null);
        }
        double denied = against == null ? 0 : against.denied();
        double degree = best.said() - denied;
        // A level rests on what can be quoted, so a hint of something in many places is nothing.
        return new Shown.Covered(matcher.weight(statement), degree < threshold.evidence() ? 0 : degree, best, against);
    }
}
