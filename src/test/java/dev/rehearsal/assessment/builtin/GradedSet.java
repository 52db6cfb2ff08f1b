package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.builtin.GradedAnswers.Graded;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Sentences;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Question;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Graded answers as the judge meets them: the question is the brief, the sentences of the reference answer are the
 * reference statements of the only criterion, the answer is one turn.
 */
final class GradedSet {

    private static final CriterionId ALL = new CriterionId("all");

    private final List<Graded> answers;
    private final List<Heard> heard = new ArrayList<>();

    private record Heard(Yardstick yardstick, List<Utterance> utterances) {}

    GradedSet(List<Graded> answers, SentenceEmbeddings embeddings) {
        this.answers = answers;
        var yardsticks = new HashMap<List<String>, Yardstick>();
        for (var answer : answers) {
            // One id may stand for two questions.
            var question = List.of(answer.asked(), answer.reference());
            var yardstick = yardsticks.computeIfAbsent(question, key -> yardstick(answer, embeddings));
            var said = Hearing.of(
                    List.of(new Turn.Candidate(1, answer.answer(), Instant.EPOCH)),
                    yardstick.brief().sentences(),
                    Phrase::of);
            var open = said.stream()
                    .filter(Said::counts)
                    .map(sentence -> sentence.phrase().plain())
                    .toList();
            var vectors = Objects.requireNonNull(embeddings.embed(open).block());
            heard.add(new Heard(yardstick, Utterances.of(said, vectors, yardstick)));
        }
    }

    List<Graded> answers() {
        return answers;
    }

    List<String> questions() {
        return answers.stream().map(Graded::question).toList();
    }

    /** The share of the reference answer that each answer covers, by these coefficients. */
    double[] shares(Coefficients coefficients) {
        return heard.stream()
                .mapToDouble(one -> new Scorer(coefficients, one.yardstick(), one.utterances(), Map.of())
                        .shown(ALL)
                        .share())
                .toArray();
    }

    /** What the likeness to the reference statements is on average, each taken where it was said best. */
    Likeness likeness(int answer, Coefficients coefficients) {
        var one = heard.get(answer);
        var matcher = new Matcher(coefficients, one.yardstick());
        double all = 0;
        var sum = new double[5];
        for (var point : one.yardstick().points()) {
            double weight = matcher.weight(point.statement());
            var best = one.utterances().stream()
                    .map(utterance -> matcher.likeness(utterance, point.statement(), Set.of()))
                    .reduce((a, b) ->
                            coefficients.match().of(b, 0) > coefficients.match().of(a, 0) ? b : a)
                    .orElse(new Likeness(0, 0, 0, 0, 0));
            all += weight;
            sum[0] += weight * best.cosine();
            sum[1] += weight * best.recall();
            sum[2] += weight * best.agreed();
            sum[3] += weight * best.contrary();
            sum[4] += weight * best.opposed();
        }
        double total = all == 0 ? 1 : all;
        return new Likeness(sum[0] / total, sum[1] / total, sum[2] / total, sum[3] / total, sum[4] / total);
    }

    private static Yardstick yardstick(Graded answer, SentenceEmbeddings embeddings) {
        var references = Sentences.of(answer.reference()).stream()
                .map(span -> span.in(answer.reference()))
                .toList();
        var criterion = new Rubric.Criterion(
                ALL,
                "All of it",
                Dimension.values()[0],
                Stage.values()[0],
                1,
                new Rubric.Guide("", Map.of(), references, List.of(), ""),
                Map.of());
        var rubric = new Rubric(new QuestionId("graded"), 1, List.of(criterion), List.of(), List.of(), List.of());
        var brief = new Question.Brief(answer.asked(), List.of(), List.of(), List.of());
        return Objects.requireNonNull(
                new Yardsticks(embeddings).of(brief, rubric).block());
    }
}
