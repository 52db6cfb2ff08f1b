/** Keeps transcripts and reports, and sees to it that what was submitted is judged, whatever stops in between. */
@NullMarked
package dev.rehearsal.assessment.store;

import org.jspecify.annotations.NullMarked;
