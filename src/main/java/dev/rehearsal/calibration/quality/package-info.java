/** Holds the built-in judge against the authors' readings of the exemplars, for everybody to see. */
@NamedInterface("command")
@NullMarked
package dev.rehearsal.calibration.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
