package dev.rehearsal.engine;

/** Why there is no answer and will be none to the same question. */
public enum Refusal {
    /** The model, or its provider's filter, does not want to. */
    MODEL("The model refused."),
    /** The interview has used the tokens that one interview may use. */
    INTERVIEW_BUDGET("The tokens for this interview are used up."),
    /** The account has used the tokens that it may use in a day. */
    ACCOUNT_BUDGET("The tokens for today are used up.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
