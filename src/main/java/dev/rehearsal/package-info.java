/** A mock interviewer for machine-learning system design. */
@NullMarked
package dev.rehearsal;

import org.jspecify.annotations.NullMarked;
