/** What the interviewer does next: deterministic, in milliseconds, without a model. */
@NullMarked
package dev.rehearsal.interview.policy;

import org.jspecify.annotations.NullMarked;
