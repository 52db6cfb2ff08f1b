/** Agreement, severity and drift of ordinal ratings: arithmetic that knows nothing of the rest of the service. */
@NullMarked
package dev.rehearsal.calibration.statistics;

import org.jspecify.annotations.NullMarked;
