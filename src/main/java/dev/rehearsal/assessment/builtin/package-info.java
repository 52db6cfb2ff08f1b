/** The judge that needs no other server: sentences against reference statements, by meaning, words and denials. */
@NullMarked
package dev.rehearsal.assessment.builtin;

import org.jspecify.annotations.NullMarked;
