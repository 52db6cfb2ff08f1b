/** Turns a move into words, and words into a stream at a reading pace. */
@NullMarked
package dev.rehearsal.interview.voice;

import org.jspecify.annotations.NullMarked;
