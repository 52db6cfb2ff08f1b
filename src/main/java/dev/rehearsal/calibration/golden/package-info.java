/** Golden sets: transcripts with their ratings as they were on one day, for judges to be measured by. */
@NullMarked
package dev.rehearsal.calibration.golden;

import org.jspecify.annotations.NullMarked;
