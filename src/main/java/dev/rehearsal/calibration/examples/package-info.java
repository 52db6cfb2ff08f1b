/** Shows model judges what humans gave where a judge had it wrong. */
@NullMarked
package dev.rehearsal.calibration.examples;

import org.jspecify.annotations.NullMarked;
