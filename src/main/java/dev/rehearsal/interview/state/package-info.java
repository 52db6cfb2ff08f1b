/** Where an interview stands: a pure fold of its journal. */
@NullMarked
package dev.rehearsal.interview.state;

import org.jspecify.annotations.NullMarked;
