package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Gates;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Retractions;
import dev.rehearsal.assessment.text.Retractions.Reach;
import dev.rehearsal.assessment.text.Sentences;
import dev.rehearsal.assessment.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Listens to the turns in their order and notes each sentence of the candidate, and whether it may count. */
public final class Hearing {

    private static final int A_WORD_OR_TWO = 4;

    private final Function<String, Phrase> reader;
    private final List<Phrase> heard;
    private final List<Said> said = new ArrayList<>();

    private Hearing(Collection<Phrase> brief, Function<String, Phrase> reader) {
        this.heard = new ArrayList<>(brief);
        this.reader = reader;
    }

    /**
     * All sentences of the candidate.
     *
     * @param brief what the candidate was told in writing, sentence by sentence
     * @param reader reads one sentence
     */
    public static List<Said> of(List<Turn> turns, Collection<Phrase> brief, Function<String, Phrase> reader) {
        var hearing = new Hearing(brief, reader);
        turns.forEach(hearing::hear);
        return List.copyOf(hearing.said);
    }

    private void hear(Turn turn) {
        switch (turn) {
            case Turn.Interviewer interviewer ->
                Sentences.of(interviewer.text()).forEach(span -> heard.add(reader.apply(span.in(interviewer.text()))));
            case Turn.Candidate candidate -> listen(candidate);
        }
    }

    private void listen(Turn.Candidate turn) {
        int first = said.size();
        boolean goesOn = false;
        for (var sentence : sentences(turn)) {
            // A long denial comes in pieces, and only the first of them says that it is one.
            boolean restates = (goesOn && takeBackRestated(sentence.phrase())) || takeBack(sentence.phrase(), first);
            said.add(restates ? sentence.takenBack() : sentence);
            goesOn = restates && !Sentences.isWhole(sentence.span().in(turn.text()));
        }
    }

    private List<Said> sentences(Turn.Candidate turn) {
        var sentences = Sentences.of(turn.text()).stream()
                .map(span -> sentence(turn.id(), span, reader.apply(span.in(turn.text()))))
                .toList();
        return speaks(sentences) ? sentences.stream().map(Said::amongSentences).toList() : sentences;
    }

    /** Whether there is a sentence's word for every two that are only listed; a word on a line is no sentence. */
    private static boolean speaks(List<Said> sentences) {
        int spoken = sentences.stream()
                .filter(sentence -> sentence.gate() == Gate.OPEN)
                .mapToInt(sentence -> sentence.phrase().length())
                .filter(words -> words > A_WORD_OR_TWO)
                .sum();
        int listed = sentences.stream()
                .filter(sentence -> sentence.gate() == Gate.KEYWORDS)
                .mapToInt(sentence -> sentence.phrase().length())
                .sum();
        return spoken > 0 && 2 * spoken >= listed;
    }

    private Said sentence(int turn, Span span, Phrase phrase) {
        return new Said(turn, span, phrase, Gates.of(phrase, heard));
    }

    /** Whether the sentence says again what it takes back, so that it may not count either. */
    private boolean takeBack(Phrase phrase, int first) {
        var reach = Retractions.of(phrase);
        if (reach == Reach.NOTHING || (takeBackRestated(phrase) && reach == Reach.SENTENCE)) {
            return reach != Reach.NOTHING;
        }
        for (int i = from(reach, first); i < said.size(); i++) {
            said.set(i, said.get(i).retracted());
        }
        return false;
    }

    /** "It is not true that we copy values every night" takes back what said so, wherever that was. */
    private boolean takeBackRestated(Phrase phrase) {
        var meant = IntStream.range(0, said.size())
                .filter(i -> Retractions.restates(phrase, said.get(i).phrase()))
                .toArray();
        for (int i : meant) {
            said.set(i, said.get(i).retracted());
        }
        return meant.length > 0;
    }

    private int from(Reach reach, int first) {
        int last = said.size();
        return switch (reach) {
            case NOTHING -> last;
            case SENTENCE -> last > first ? lastThatCounts(first) : turnBefore();
            case TURN -> last > first ? first : turnBefore();
            case EVERYTHING -> 0;
        };
    }

    /** Nobody takes a filler back. */
    private int lastThatCounts(int first) {
        int last = said.size() - 1;
        while (last > first && said.get(last).gate() != Gate.OPEN) {
            last--;
        }
        return last;
    }

    private int turnBefore() {
        if (said.isEmpty()) {
            return 0;
        }
        int turn = said.getLast().turn();
        return IntStream.range(0, said.size())
                .filter(i -> said.get(i).turn() == turn)
                .findFirst()
                .orElse(0);
    }
}
