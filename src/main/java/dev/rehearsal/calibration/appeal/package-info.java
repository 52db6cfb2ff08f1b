/** Takes disputes from candidates, has them looked at by somebody who rates, and brings the answers back. */
@NullMarked
package dev.rehearsal.calibration.appeal;

import org.jspecify.annotations.NullMarked;
