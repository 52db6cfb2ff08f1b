package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.text.Gates;
import dev.rehearsal.assessment.text.Phrase;
import dev.rehearsal.assessment.text.Retractions;
import dev.rehearsal.assessment.text.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Listens to the turns in their order and notes each sentence of the candidate, and whether it may count. */
final class Hearing {

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
    static List<Said> of(List<Turn> turns, Collection<Phrase> brief, Function<String, Phrase> reader) {
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
        for (var span : Sentences.of(turn.text())) {
            var phrase = reader.apply(span.in(turn.text()));
            takeBack(Retractions.of(phrase), first);
            said.add(new Said(turn.id(), span, phrase, Gates.of(phrase, heard)));
        }
    }

    private void takeBack(Retractions.Reach reach, int first) {
        int last = said.size();
        int from = switch (reach) {
            case NOTHING -> last;
            case SENTENCE -> last > first ? last - 1 : turnBefore();
            case TURN -> last > first ? first : turnBefore();
            case EVERYTHING -> 0;
        };
        for (int i = from; i < last; i++) {
            said.set(i, said.get(i).retracted());
        }
    }

    private int turnBefore() {
        if (said.isEmpty()) {
            return 0;
        }
        int turn = said.getLast().turn();
        int from = said.size();
        while (from > 0 && said.get(from - 1).turn() == turn) {
            from--;
        }
        return from;
    }
}
