package dev.rehearsal.engine;

/** The prompts, as the jar or the operator's folder has them. */
public interface Prompts {

    /** Finds the words for a move of the interviewer. */
    PromptTemplate voice();

    /** Judges one criterion. */
    PromptTemplate judge();

    /** What is added to a judge's question whose answer could not be used. */
    PromptTemplate judgeRepair();

    /** Asks for a word, to see whether a model answers. */
    PromptTemplate check();
}
