package dev.rehearsal.engine;

/** The prompts, as the jar or the operator's folder has them. */
public interface Prompts {

    /** Finds the words for a move of the interviewer. */
    PromptTemplate voice();

    /** Judges one criterion. */
    PromptTemplate judge();

    /** The judge's prompt in somebody's own words: held to the same rules as the file, and put to no use by this. */
    PromptDraft judge(String text);

    /** What is added to a judge's question whose answer could not be used. */
    PromptTemplate judgeRepair();

    /** Asks for a word, to see whether a model answers. */
    PromptTemplate check();
}
