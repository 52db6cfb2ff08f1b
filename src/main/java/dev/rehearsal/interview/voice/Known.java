package dev.rehearsal.interview.voice;

import dev.rehearsal.bank.Rubric;
import dev.rehearsal.interview.state.Spoken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has been in the open, and what must stay hidden.
 *
 * @param words all that were said, written in the brief, or stand in the text of the move
 * @param figures all that were said, by their value
 * @param answer what the candidate's last turn adds to the brief and the move
 * @param secrets of each statement of the rubric what was not in the open
 */
record Known(Set<String> words, Set<BigDecimal> figures, Set<String> answer, List<Set<String>> secrets) {

    /** Who takes up so much of an answer in one sentence says it again. */
    private static final int REPEATED = 6;

    /** A word that carries meaning, and the space behind it. */
    private static final int SHORTEST = 5;

    /** A statement of which less is hidden gives nothing away. */
    private static final int HIDDEN = 3;

    static Known of(Telling telling) {
        var texts = open(telling);
        var open = new HashSet<String>();
        var words = new HashSet<String>();
        var figures = new HashSet<BigDecimal>();
        for (var text : texts) {
            var read = Texts.read(text);
            open.addAll(read.meaning());
            words.addAll(read.words());
            figures.addAll(read.figures());
        }
        return new Known(
                words, figures, answer(telling), secrets(telling.entry().rubric(), open));
    }

    /** Whether a sentence gives the candidate's own answer back. */
    boolean repeats(String sentence) {
        return answer.size() >= REPEATED
                && sentence.length() >= SHORTEST * REPEATED
                && Vocabulary.of(sentence).stream().filter(answer::contains).count() >= REPEATED;
    }

    private static Set<String> answer(Telling telling) {
        var brief = telling.entry().question().brief();
        var given = new HashSet<>(Texts.read(brief.problem()).meaning());
        given.addAll(Texts.read(telling.reply().move().text()).meaning());
        brief.functional().forEach(text -> given.addAll(Texts.read(text).meaning()));
        var said = telling.state().talk().turns().stream()
                .filter(Spoken::byCandidate)
                .reduce((earlier, later) -> later)
                .map(Spoken::text)
                .map(text -> Texts.read(text).meaning())
                .orElseGet(Set::of);
        return said.stream().filter(word -> !given.contains(word)).collect(Collectors.toSet());
    }

    private static Collection<String> open(Telling telling) {
        var question = telling.entry().question();
        var brief = question.brief();
        var texts = new ArrayList<String>();
        texts.add(question.profile().title());
        texts.add(brief.problem());
        texts.addAll(brief.functional());
        texts.addAll(brief.nonFunctional());
        texts.addAll(brief.constraints());
        telling.state().talk().turns().stream().map(Spoken::text).forEach(texts::add);
        texts.add(telling.reply().move().text());
        return texts;
    }

    private static List<Set<String>> secrets(Rubric rubric, Set<String> open) {
        return Statements.of(rubric).stream()
                .map(statement -> hidden(statement, open))
                .filter(hidden -> hidden.size() >= HIDDEN)
                .toList();
    }

    private static Set<String> hidden(Set<String> statement, Set<String> open) {
        return statement.stream().filter(word -> !open.contains(word)).collect(Collectors.toSet());
    }
}
