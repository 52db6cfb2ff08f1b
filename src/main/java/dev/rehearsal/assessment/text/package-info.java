/** Reads spoken English as far as the judge needs it: sentences with their place, words, numbers, denials. */
@NullMarked
package dev.rehearsal.assessment.text;

import org.jspecify.annotations.NullMarked;
