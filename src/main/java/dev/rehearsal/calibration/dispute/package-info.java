/** Where candidates say that the judge is wrong about them, and what somebody answered. */
@NullMarked
package dev.rehearsal.calibration.dispute;

import org.jspecify.annotations.NullMarked;
