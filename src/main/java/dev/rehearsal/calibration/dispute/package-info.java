/** Candidates say where the judge is wrong about them, somebody looks, and the answer comes back. */
@NullMarked
package dev.rehearsal.calibration.dispute;

import org.jspecify.annotations.NullMarked;
