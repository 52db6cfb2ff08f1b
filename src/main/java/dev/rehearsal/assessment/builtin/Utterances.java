package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Makes what is held against the statements: each sentence that counts, and each two that follow each other. */
final class Utterances {

    private Utterances() {}

    /**
     * In the order in which they were said.
     *
     * @param said the sentences
     * @param vectors of those that count, in their order
     */
    static List<Utterance> of(List<Said> said, List<float[]> vectors) {
        var rest = vectors.iterator();
        var result = new ArrayList<Utterance>();
        Utterance before = null;
        for (var sentence : said) {
            if (sentence.gate() != Gate.OPEN) {
                before = null;
                continue;
            }
            var one = new Utterance(
                    sentence.turn(),
                    sentence.span(),
                    sentence.phrase().terms(),
                    new Meaning(rest.next()),
                    sentence.phrase().enumeration());
            result.add(one);
            if (before != null && before.turn() == one.turn()) {
                result.add(together(before, one));
            }
            before = one;
        }
        return result;
    }

    private static Utterance together(Utterance first, Utterance second) {
        var terms = new HashMap<>(first.terms());
        second.terms().forEach((stem, sign) -> terms.merge(stem, sign, (a, b) -> a.equals(b) ? a : Integer.valueOf(0)));
        return new Utterance(
                first.turn(),
                new Span(first.span().start(), second.span().end()),
                terms,
                first.meaning().with(second.meaning()),
                Math.max(first.listed(), second.listed()));
    }
}
