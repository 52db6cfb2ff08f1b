/** Which versions of rubrics are tried in production, and which were. */
@NullMarked
package dev.rehearsal.calibration.trials;

import org.jspecify.annotations.NullMarked;
