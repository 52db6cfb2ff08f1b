package dev.rehearsal.engine;

import java.util.function.Function;

/** Computes the vector of one sentence, on the calling thread; of unit length, or all zero where there is no word. */
interface SentenceModel extends Function<String, float[]> {}
