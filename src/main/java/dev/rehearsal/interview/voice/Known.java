package dev.rehearsal.interview.voice;

import dev.rehearsal.bank.Rubric;
import dev.rehearsal.interview.state.Spoken;
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
 * @param secrets of each statement of the rubric what was not in the open
 */
record Known(Set<String> words, List<Set<String>> secrets) {

    /** A statement of which less is hidden gives nothing away. */
    private static final int HIDDEN = 3;

    static Known of(Telling telling) {
        var texts = open(telling);
        var open = new HashSet<String>();
        var words = new HashSet<String>();
        for (var text : texts) {
            var read = Texts.read(text);
            open.addAll(read.meaning());
            words.addAll(read.words());
        }
        return new Known(words, secrets(telling.entry().rubric(), open));
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
