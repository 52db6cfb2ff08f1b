/** Drafts of rubrics: edited, checked, compared, tried and in the end published. */
@NullMarked
package dev.rehearsal.calibration.rubrics;

import org.jspecify.annotations.NullMarked;
