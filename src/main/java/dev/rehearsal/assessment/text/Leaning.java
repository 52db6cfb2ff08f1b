package dev.rehearsal.assessment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a sentence says of things that they are together or apart: connected, closed, the same, complete, shared, or
 * separate, open, different, broken off, each on its own. Who says "there is a gap" of what is "in different states"
 * agrees in other words, and so does who says "not connected"; who says "there is no gap" says the contrary.
 *
 * @param side 1 for together, -1 for apart, 0 for neither or both
 * @param pole the only end that is named: 1 for the positive, -1 for the negative, 0 for none or both
 */
public record Leaning(int side, int pole) {

    /** Which way the words lean that share a stem with their opposites. */
    private static final Map<String, Integer> OPPOSED =
            Map.of("~connect", 1, "~open", -1, "~same", 1, "~complet", 1, "~parallel", -1);

    private static final Set<String> SHARED = Set.of("share", "shares", "shared", "sharing", "both");
    private static final Set<String> ALONE =
            Set.of("own", "alone", "independent", "independently", "individual", "individually");
    private static final String POLE = "~posit";

    /** Shorter words are too easily mistaken for one another. */
    private static final int LONG = 8;

    private static final List<String> OFTEN_MISSPELLED = WordLists.OPPOSITES.entrySet().stream()
            .filter(word -> OPPOSED.containsKey(word.getValue().stem()))
            .map(Map.Entry::getKey)
            .filter(word -> word.length() >= LONG - 1)
            .sorted()
            .toList();

    static final Leaning NONE = new Leaning(0, 0);

    static Leaning of(List<String> words) {
        int sum = 0;
        var poles = new ArrayList<Integer>();
        for (var clause : Denials.clauses(words)) {
            sum += Denials.isDenied(clause) ? -side(clause) : side(clause);
            clause.stream().map(Leaning::pole).filter(pole -> pole != 0).forEach(poles::add);
        }
        return new Leaning(Integer.signum(sum), only(poles));
    }

    /** Of both sentences. */
    public Leaning with(Leaning other) {
        return new Leaning(
                Integer.signum(side + other.side),
                only(List.of(pole, other.pole).stream().filter(one -> one != 0).toList()));
    }

    /** 1 when both say the same, -1 when they say contrary things; away from one end is towards the other. */
    public int against(Leaning other) {
        return side * other.side * (pole * other.pole < 0 ? -1 : 1);
    }

    /** Apart outweighs: what is "not in the same closed path" is apart, and so is "a path of its own". */
    private static int side(List<String> clause) {
        int least = 2;
        for (var word : clause) {
            int leans = leans(word);
            least = leans == 0 ? least : Math.min(least, leans);
        }
        return least == 2 ? 0 : least;
    }

    private static int leans(String word) {
        if (ALONE.contains(word)) {
            return -1;
        }
        var opposite = WordLists.OPPOSITES.get(Spelling.among(OFTEN_MISSPELLED, word, LONG));
        int way = opposite == null ? 0 : OPPOSED.getOrDefault(opposite.stem(), 0) * opposite.sign();
        return way == 0 && SHARED.contains(word) ? 1 : way;
    }

    private static int pole(String word) {
        var opposite = WordLists.OPPOSITES.get(word);
        return opposite != null && opposite.stem().equals(POLE) ? opposite.sign() : 0;
    }

    private static int only(List<Integer> poles) {
        return poles.stream().distinct().count() == 1 ? poles.getFirst() : 0;
    }
}
