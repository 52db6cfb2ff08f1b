/**
 * The pool of transcripts that may be rated, who rates them, and what they gave before they saw anybody else's word.
 */
@NullMarked
package dev.rehearsal.calibration.rating;

import org.jspecify.annotations.NullMarked;
