/** What moves a judge that should not, and what does not move it that should. */
@NullMarked
package dev.rehearsal.calibration.bias;

import org.jspecify.annotations.NullMarked;
