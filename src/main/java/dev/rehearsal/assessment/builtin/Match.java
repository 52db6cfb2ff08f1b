package dev.rehearsal.assessment.builtin;

/**
 * How an utterance stands to a statement.
 *
 * @param utterance what was said
 * @param said how well it says what the statement says, 0 to 1
 * @param denied how well it says the contrary, 0 to 1
 */
record Match(Utterance utterance, double said, double denied) {}
