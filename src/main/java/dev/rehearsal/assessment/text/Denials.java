package dev.rehearsal.assessment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where something is denied, and how far a denial reaches. */
final class Denials {

    private static final Set<String> WORDS = Set.of("""
            not no never without cannot nor neither none nothing hardly nobody avoid avoids prevent prevents unlike
            isnt arent wasnt werent doesnt dont didnt cant wont hasnt havent hadnt wouldnt couldnt shouldnt
            """.strip().split("\\s+"));
    private static final Set<String> PAIRED = Set.of("rather than", "instead of");
    private static final Set<String> CLAUSE_ENDS = Set.of(
            ",", ";", ":", ".", "!", "?", "\u2014", "(", ")", "but", "because", "so", "while", "whereas", "which",
            "and", "then");

    /** What goes on about the same things. */
    private static final Set<String> GOES_ON = Set.of("and", "which");

    private Denials() {}

    static boolean isAt(List<String> words, int at) {
        var word = words.get(at);
        boolean paired = at > 0 && PAIRED.contains(words.get(at - 1) + " " + word);
        return paired || WORDS.contains(word) || word.endsWith("n't");
    }

    static boolean endsBefore(String word) {
        return CLAUSE_ENDS.contains(word);
    }

    /** The words between the ends of clauses. */
    static List<List<String>> clauses(List<String> words) {
        var clauses = new ArrayList<List<String>>();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || (endsBefore(words.get(i)) && !GOES_ON.contains(words.get(i)))) {
                clauses.add(words.subList(start, i));
                start = i + 1;
            }
        }
        return clauses;
    }

    /** Whether the clause as a whole is denied: who denies twice affirms, but "neither, nor" is one denial. */
    static boolean isDenied(List<String> clause) {
        int denials = 0;
        for (int i = 0; i < clause.size(); i++) {
            boolean again = denials > 0 && clause.get(i).equals("nor");
            denials += isAt(clause, i) && !again ? 1 : 0;
        }
        return denials % 2 == 1;
    }
}
