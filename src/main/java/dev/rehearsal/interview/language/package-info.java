/** The natural language of the interview: what is listened for and said, apart from the questions' own scripts. */
@NullMarked
package dev.rehearsal.interview.language;

import org.jspecify.annotations.NullMarked;
