package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.builtin.Hearing;
import dev.rehearsal.assessment.builtin.Said;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Sentences;
import dev.rehearsal.assessment.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case, listened to once: which sentences may count, and what the model reads.
 *
 * @param said all sentences of the candidate
 */
record CaseFile(Case matter, List<Said> said) {

    /** So many sentences before and after an order. */
    private static final int BESIDE = 3;

    static CaseFile of(Case matter) {
        return new CaseFile(matter, Hearing.of(matter.transcript().turns(), brief(matter), Phrase::of));
    }

    private static List<Phrase> brief(Case matter) {
        var brief = matter.question().brief();
        return Stream.of(
                        Stream.of(brief.problem()),
                        brief.functional().stream(),
                        brief.nonFunctional().stream(),
                        brief.constraints().stream())
                .flatMap(part -> part)
                .flatMap(text -> Sentences.of(text).stream().map(span -> Phrase.of(span.in(text))))
                .toList();
    }

    /** The sentences that these words touch. */
    List<Said> touching(int turn, Span span) {
        return said.stream()
                .filter(sentence -> sentence.turn() == turn
                        && sentence.span().start() < span.end()
                        && sentence.span().end() > span.start())
                .toList();
    }

    /** Whether an order to the judge stands near these words: whoever gives one dresses it up with more. */
    boolean isBesideOrders(int turn, Span span) {
        return IntStream.range(0, said.size())
                .filter(at ->
                        said.get(at).gate() == Gate.INJECTION && said.get(at).turn() == turn)
                .anyMatch(at -> said.subList(Math.max(0, at - BESIDE), Math.min(said.size(), at + BESIDE + 1)).stream()
                        .anyMatch(touching(turn, span)::contains));
    }

    /** What is the same for all criteria. */
    Map<String, Object> words() {
        var question = matter.question();
        var words = new LinkedHashMap<String, Object>();
        words.put("title", question.profile().title());
        words.put("problem", question.brief().problem());
        words.put("functional", question.brief().functional());
        words.put("nonFunctional", question.brief().nonFunctional());
        words.put("constraints", question.brief().constraints());
        words.put("references", references());
        words.put("transcript", String.join("\n", lines()));
        return words;
    }

    private List<String> references() {
        return matter.rubric().criteria().stream()
                .flatMap(criterion -> Stream.concat(
                        Stream.of(criterion.title() + ":"),
                        criterion.guide().references().stream().map(statement -> "- " + statement)))
                .toList();
    }

    private List<String> lines() {
        return matter.transcript().turns().stream()
                .map(turn -> switch (turn) {
                    case Turn.Interviewer said -> TranscriptLine.of(said.id(), "interviewer", said.text());
                    case Turn.Candidate said -> TranscriptLine.of(said.id(), "candidate", withoutOrders(said));
                })
                .toList();
    }

    /** What is addressed to the judge does not reach it; the stored turn stays as it is. */
    private String withoutOrders(Turn.Candidate turn) {
        var text = new StringBuilder(turn.text());
        said.reversed().stream()
                .filter(sentence -> sentence.turn() == turn.id() && sentence.gate() == Gate.INJECTION)
                .forEach(sentence ->
                        text.replace(sentence.span().start(), sentence.span().end(), "[\u2026]"));
        return text.toString();
    }
}
