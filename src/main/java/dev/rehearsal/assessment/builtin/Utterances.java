package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Makes what is held against the statements: each sentence that counts, and each two that follow each other. A heading
 * or an item of a list counts only with what stands beside it.
 */
final class Utterances {

    private static final int LONGEST = 600;

    private Utterances() {}

    /**
     * In the order in which they were said.
     *
     * @param said the sentences
     * @param vectors of those that count, in their order
     * @param yardstick says which words are about something
     */
    static List<Utterance> of(List<Said> said, List<float[]> vectors, Yardstick yardstick) {
        var rest = vectors.iterator();
        var result = new ArrayList<Utterance>();
        Utterance before = null;
        var meant = Meaning.nothing();
        for (var sentence : said) {
            if (!sentence.counts()) {
                continue;
            }
            boolean isWhole = sentence.gate() == Gate.OPEN;
            var whole = new Meaning(rest.next());
            var one = one(sentence, whole, yardstick);
            if (isWhole) {
                result.add(one);
            }
            if (before != null && follows(before, one)) {
                result.add(together(before, one, yardstick.subjects().aim(meant.with(whole))));
            }
            if (!isWhole || yardstick.speaksTo(one.terms().keySet())) {
                before = one;
                meant = whole;
            }
        }
        return result;
    }

    private static Utterance one(Said sentence, Meaning meaning, Yardstick yardstick) {
        return new Utterance(
                sentence.turn(),
                sentence.span(),
                sentence.phrase().terms(),
                sentence.phrase().leaning(),
                meaning.apartFrom(yardstick.brief().meaning()),
                yardstick.subjects().aim(meaning),
                false,
                sentence.phrase().enumeration());
    }

    /** Words that are about nothing here do not part two sentences. */
    private static boolean follows(Utterance before, Utterance one) {
        return before.turn() == one.turn() && one.span().end() - before.span().start() <= LONGEST;
    }

    private static Utterance together(Utterance first, Utterance second, Aim aim) {
        var terms = new HashMap<>(first.terms());
        second.terms().forEach((stem, sign) -> terms.merge(stem, sign, (a, b) -> a.equals(b) ? a : Integer.valueOf(0)));
        return new Utterance(
                first.turn(),
                new Span(first.span().start(), second.span().end()),
                terms,
                first.leaning().with(second.leaning()),
                first.meaning().with(second.meaning()),
                aim,
                true,
                Math.max(first.listed(), second.listed()));
    }
}
