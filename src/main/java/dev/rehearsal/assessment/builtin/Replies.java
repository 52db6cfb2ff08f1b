package dev.rehearsal.assessment.builtin;

import dev.rehearsal.bank.CriterionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Hears what answers a question in words of the candidate's own. The statements of a rubric are a few of many good
 * things to say, and most engineers say others: in interviews that the authors played, short notes that were read as
 * 3.8 came out at 1.1 by their likeness to the statements. An answer is worth what it is about and how much it sounds
 * like substance: the three best sentences count, each once, and only in a talk that is about this question at all.
 */
final class Replies {

    /** One sentence may come near by chance, and to go on for long is no merit. */
    private static final int SENTENCES = 3;

    /** So many sentences tell what a talk is about, whatever else is said in it. */
    private static final int NEAREST = 5;

    private final Coefficients.Reply reply;
    private final Map<Integer, Asked> asked;
    private final List<Utterance> utterances;
    private final double toTheSubject;

    Replies(Coefficients.Reply reply, List<Utterance> utterances, Map<Integer, Asked> asked) {
        this.reply = reply;
        this.asked = asked;
        this.utterances = eachOnce(utterances);
        this.toTheSubject = reply.subject().of(nearest());
    }

    /** What was said about this when it was asked for. */
    OwnWords to(CriterionId criterion) {
        ToDoubleFunction<Utterance> worth = utterance -> worth(utterance, criterion);
        var best = highest(SENTENCES, worth);
        double sum = best.stream().mapToDouble(worth).sum();
        double all = Math.min(reply.most(), reply.worth() * toTheSubject * sum / SENTENCES);
        return all == 0 ? OwnWords.NONE : new OwnWords(all, best);
    }

    private double worth(Utterance utterance, CriterionId criterion) {
        if (!asked.getOrDefault(utterance.turn(), Asked.NOTHING).criteria().contains(criterion)) {
            return 0;
        }
        return reply.near().of(utterance.aim().at(criterion))
                * reply.substance().of(utterance.aim().substance())
                * (1 - utterance.listed());
    }

    private double nearest() {
        ToDoubleFunction<Utterance> subject = utterance -> utterance.aim().subject();
        return highest(NEAREST, subject).stream().mapToDouble(subject).sum() / NEAREST;
    }

    /** Those that score highest, above nothing, no sentence in two of them. */
    private List<Utterance> highest(int count, ToDoubleFunction<Utterance> score) {
        var found = new ArrayList<Utterance>();
        utterances.stream()
                .filter(utterance -> score.applyAsDouble(utterance) > 0)
                .sorted(Comparator.comparingDouble(score).reversed())
                .forEach(utterance -> {
                    if (found.size() < count && found.stream().noneMatch(utterance::overlaps)) {
                        found.add(utterance);
                    }
                });
        return List.copyOf(found);
    }

    /** To say a thing again is not to say more. */
    private static List<Utterance> eachOnce(List<Utterance> utterances) {
        var once = new LinkedHashMap<Aim, Utterance>();
        utterances.forEach(utterance -> once.putIfAbsent(utterance.aim(), utterance));
        return List.copyOf(once.values());
    }
}
