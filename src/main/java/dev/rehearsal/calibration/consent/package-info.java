/** What the owners of interviews allow, and what happens to the copies when they allow it no more. */
@NullMarked
package dev.rehearsal.calibration.consent;

import org.jspecify.annotations.NullMarked;
