package dev.rehearsal.assessment.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises that somebody takes back what they have said, and how much of it. */
public final class Retractions {

    private static final String SAID = "(?:what|everything|all|most of what)(?: that)? i(?:'ve| have)?(?: just)? said";

    private static final Pattern CUE = Pattern.compile(String.join(
            "|",
            "\\b(?:scratch|strike) (?:all |most |any )?(?:of )?(?:that|this|those|everything)\\b",
            "\\b(?:forget|disregard) (?:all |most |any )?(?:of )?(?:that|this|it)(?=\\s*(?:[.,;:!?]|$))",
            "\\b(?:forget|ignore|disregard|scratch|strike|delete) (?:about )?(?:" + SAID + "|my (?:last|previous))\\b",
            "\\btake (?:all |most )?(?:of )?(?:that|this|it|everything) back\\b",
            "\\btake back (?:all|everything|what|that)\\b",
            "\\bactually,? no\\b",
            "^no,? (?:wait|actually|sorry)\\b",
            "\\bi (?:was|am) wrong\\b",
            "\\bthat(?:'s| is| was) (?:wrong|not (?:right|true|correct))\\b",
            "\\bon second thoughts?\\b",
            "\\bi (?:didn't|did not) mean (?:that|any)\\b",
            "\\bi (?:made|was making) (?:that|it|this|all).{0,20}\\bup\\b",
            "\\bnone of (?:that|this|it|what i said)\\b",
            "\\bi(?:'ve| have)? changed? my mind\\b",
            "\\bnever ?mind (?:that|all|what)\\b"));
    private static final Pattern EVERYTHING = Pattern.compile(
            "\\beverything (?:i|that i)\\b|\\ball (?:that )?i(?:'ve| have)? said\\b|\\bwhole (?:answer|interview)\\b");
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:all|any|none|most) (?:of )?(?:that|this|it|those|these)\\b|\\beverything\\b|\\bthat whole\\b|\\bwhat i (?:just )?said\\b");

    private static final int ENOUGH_TO_TELL = 3;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.8;
    private static final Set<String> OF_RETRACTION = Phrase.of(
                    "actually wrong true right correct scratch strike forget mind thought sorry wait take back")
            .terms()
            .keySet();

    private Retractions() {}

    /** How far back a sentence reaches that takes something back. */
    public enum Reach {
        /** It takes nothing back. */
        NOTHING,
        /** The sentence before it; at the start of a turn, the turn before. */
        SENTENCE,
        /** All before it in this turn; at the start of a turn, the turn before. */
        TURN,
        /** All that the speaker has said so far. */
        EVERYTHING
    }

    /** Whether the later sentence, which takes something back, says the earlier one over again. */
    public static boolean restates(Phrase later, Phrase earlier) {
        var words = earlier.terms().keySet();
        long same = words.stream().filter(later.terms()::containsKey).count();
        long own = later.terms().keySet().stream()
                .filter(word -> !OF_RETRACTION.contains(word))
                .count();
        boolean most = same >= MOST * words.size() || same >= NEARLY_ALL * own;
        return same >= ENOUGH_TO_TELL && most;
    }

    /** What this sentence does to those before it. */
    public static Reach of(Phrase sentence) {
        var text = sentence.plain().toLowerCase(Locale.ROOT);
        if (!CUE.matcher(text).find()) {
            return Reach.NOTHING;
        }
        if (EVERYTHING.matcher(text).find()) {
            return Reach.EVERYTHING;
        }
        return ALL.matcher(text).find() ? Reach.TURN : Reach.SENTENCE;
    }
}
