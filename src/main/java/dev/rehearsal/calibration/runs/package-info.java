/** Calibration runs: one judge over one golden set, each transcript judged once, whatever stops in between. */
@NullMarked
package dev.rehearsal.calibration.runs;

import org.jspecify.annotations.NullMarked;
