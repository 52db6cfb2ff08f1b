/** Tries rubrics in production and watches what the judges do there: shadows, shares of accounts, drift. */
@NullMarked
package dev.rehearsal.calibration.production;

import org.jspecify.annotations.NullMarked;
