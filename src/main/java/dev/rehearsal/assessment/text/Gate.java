package dev.rehearsal.assessment.text;

/** Whether a sentence may be looked at by a judge at all. */
public enum Gate {
    /** It says something of the speaker's own. */
    OPEN,
    /** It holds no word. */
    EMPTY,
    /** It could be said about anything, or says that the speaker does not know. */
    GENERIC,
    /** It lists words and makes no statement. */
    KEYWORDS,
    /** A heading or an item among sentences: it says something only together with what stands beside it. */
    FRAGMENT,
    /** It gives back what the interviewer has said. */
    ECHO,
    /** It tells the judge what to do. */
    INJECTION,
    /** The speaker has taken it back. */
    RETRACTED
}
