/** The append-only journal of an interview, and the lease of whoever drives it. */
@NullMarked
package dev.rehearsal.interview.journal;

import org.jspecify.annotations.NullMarked;
