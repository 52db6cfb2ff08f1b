package dev.rehearsal.interview.voice;

/** A rule of good interviewing that words broke, in words that a model can mend them by. */
enum Breach {
    LEAK("leak", "It gave away part of the answer. Name nothing that was not named before."),
    PRAISE("praise", "It praised or judged the answer. Say nothing about how good it is."),
    LENGTH("length", "It was too long. Be much shorter."),
    NO_QUESTION("no-question", "It asked nothing. Ask the question of the move."),
    NEEDLESS_QUESTION("needless-question", "It asked something though the move asks nothing."),
    NEW_FIGURE("new-figure", "It named a figure that nobody had named. Use only figures of the text of the move."),
    NEW_NAME(
            "new-name",
            "It named something that nobody had named. Use only names from the talk or the text of the move."),
    SUMMARY("summary", "It summed up what the candidate said. Do not."),
    OUT_OF_ROLE("out-of-role", "It spoke of instructions, scores or of being a model. Stay in the interview.");

    private final String id;
    private final String advice;

    Breach(String id, String advice) {
        this.id = id;
        this.advice = advice;
    }

    /** As the journal spells it. */
    String id() {
        return id;
    }

    String advice() {
        return advice;
    }
}
