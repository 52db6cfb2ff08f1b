package dev.rehearsal.interview.voice;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a good interviewer does not say, whatever the question: no praise, no summing up, not a word about scores. */
final class Manners {

    private static final Pattern PRAISE = Pattern.compile("^(?!an? (?:great|good|nice|perfect|excellent)(?:$|"
            + " (?!answer|point|approach|idea|design|thinking|question|choice|start|one)))(?:(?:okay|ok|yes|yeah|well|so|oh|wow|thanks|thank"
            + " you)[,.!]* )*(?:(?:that(?:'s| is| was| sounds)|this is|it(?:'s| is)|what an?|you made|you(?:'ve| have)"
            + " (?:given|made)|i (?:really )?(?:like|love)|very|really|quite|a|an|such|some)"
            + " )*(?:great|good|excellent|perfect|fantastic|wonderful|amazing|awesome|brilliant|nice|nicely|impressive|terrific|superb|spot"
            + " on|well"
            + " done|(?:correct|exactly|absolutely|interesting|right)[,.!]|(?:thoughtful|thorough|solid|interesting|strong|valid|fair)"
            + " (?:answer|point|approach|idea|design|thinking|question|choice|start))(?![\\p{L}])");
    /** Consent is praise as well: it tells the candidate that the answer was right. */
    private static final Pattern CONSENT = Pattern.compile(
            "^(?:(?:okay|ok|yes|yeah|well|so|oh|sure)[,.!]* )*(?:you(?:'re| are) (?:\\w+ )?(?:right|correct|spot"
                    + " on)\\b|that(?:'s| is) (?:\\w+ )?(?:right|correct|true)\\b|(?:that )?makes (?:\\w+ )?sense\\b|i"
                    + " agree\\b|agreed\\b|(?:good|nice|great) (?:job|work|catch)\\b|well"
                    + " (?:put|said|reasoned|thought)\\b|(?:i'm |i am )?(?:glad|happy) (?:to hear|you|that)\\b)");

    /** Within a statement; who asks which of two is the better choice praises neither. */
    private static final Pattern PRAISE_WITHIN = Pattern.compile(
            "^(?!(?:what|which|how|why|when|where|who|whether|if|say|suppose|imagine|would|could|can|do|does|is|are)\\b).*\\b(?:is|was|are|were|sounds|seems|looks|makes)"
                    + " (?:(?:also|such|indeed|\\w+ly) )?(?:an? )?(?:(?:very|quite|\\w+ly)"
                    + " )*(?:great|good|excellent|solid|strong|smart|sensible|reasonable|nice|perfect|valid|fair|thoughtful|clever|sound|impressive)"
                    + " (?:choice|point|idea|approach|answer|start|plan|call|thought|question|design|solution|instinct|observation|reasoning)s?\\b");

    private static final Pattern SUMMARY = Pattern.compile(
            "\\b(?:to sum(?:marize| up)?|in summary|let me (?:recap|summari[sz]e|sum up)|what you(?:'re| are)"
                    + " saying|if i understand you)\\b|\\b(?:to recap|in other words|in short|let me"
                    + " (?:restate|rephrase|repeat what)|what i(?:'m| am) hearing|so what you|if i understood)\\b");
    private static final Pattern OUT_OF_ROLE = Pattern.compile(
            "\\b(?:rubrics?|criteri(?:on|a) of the|as an ai|language model,? i|system prompt|my instructions|your"
                    + " (?:score|level|grade))\\b");

    /** With these words alone, a sentence may yet turn into praise. */
    private static final Set<String> LEADING = Set.of(
            "okay",
            "ok",
            "yes",
            "yeah",
            "well",
            "so",
            "oh",
            "wow",
            "thanks",
            "thank",
            "that's",
            "that",
            "is",
            "was",
            "sounds",
            "this",
            "it's",
            "it",
            "what",
            "a",
            "an",
            "you",
            "you've",
            "have",
            "made",
            "given",
            "i",
            "really",
            "like",
            "love",
            "very",
            "quite",
            "such",
            "some",
            "spot",
            "correct",
            "exactly",
            "absolutely",
            "interesting",
            "thoughtful",
            "thorough",
            "solid",
            "strong",
            "valid",
            "fair",
            "right",
            "makes",
            "sense",
            "you're",
            "are",
            "agree",
            "agreed",
            "glad",
            "happy",
            "to",
            "hear",
            "great",
            "good",
            "nice",
            "perfect",
            "excellent");

    private Manners() {}

    /**
     * What is wrong with a sentence.
     *
     * @param sentence as far as it has come, in lower case
     * @param mayNameRubrics where the question itself is about such things
     */
    static Optional<Breach> breach(String sentence, boolean mayNameRubrics) {
        if (PRAISE.matcher(sentence).lookingAt()
                || CONSENT.matcher(sentence).lookingAt()
                || PRAISE_WITHIN.matcher(sentence).lookingAt()) {
            return Optional.of(Breach.PRAISE);
        }
        if (SUMMARY.matcher(sentence).find()) {
            return Optional.of(Breach.SUMMARY);
        }
        boolean isOut = !mayNameRubrics && OUT_OF_ROLE.matcher(sentence).find();
        return isOut ? Optional.of(Breach.OUT_OF_ROLE) : Optional.empty();
    }

    /** Whether praise may follow. */
    static boolean isLeading(String beginning) {
        return Vocabulary.words(beginning.replace('\u2019', '\'')).allMatch(LEADING::contains);
    }
}
