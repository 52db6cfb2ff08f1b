package dev.rehearsal.interview.state;

import dev.rehearsal.bank.CriterionId;

/** Keys under which the journal notes what was taken from a question's script. */
public final class Use {

    public static final String FACT = "fact";
    public static final String HINT = "hint";
    public static final String PROBE = "probe";
    public static final String EASIER = "easier";
    public static final String FOLLOW_UP = "follow-up";
    public static final String CHALLENGE = "challenge";
    public static final String TWIST = "twist";
    public static final String PHRASE = "phrase";
    public static final String WARNING = "warning";
    public static final String LAST_WORD = "last-word";

    private static final String REST = "rest:";

    private Use() {}

    /** The rest of a turn that its provider cut off. */
    public static String rest(int turn) {
        return REST + turn;
    }

    public static boolean isRest(String key) {
        return key.startsWith(REST);
    }

    public static int turnOfRest(String key) {
        return Integer.parseInt(key.substring(REST.length()));
    }

    public static String fact(String id) {
        return FACT + ":" + id;
    }

    public static String challenge(String redFlag) {
        return CHALLENGE + ":" + redFlag;
    }

    public static String probe(CriterionId criterion, int index) {
        return "%s:%s:%d".formatted(PROBE, criterion, index);
    }

    public static String easier(CriterionId criterion) {
        return EASIER + ":" + criterion;
    }

    /** A hint, follow-up or twist by its place in the question. */
    public static String item(String kind, int index) {
        return kind + ":" + index;
    }

    public static String phrase(String key, int index) {
        return "%s:%s:%d".formatted(PHRASE, key, index);
    }
}
