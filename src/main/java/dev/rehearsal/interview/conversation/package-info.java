/** Drives interviews: records what candidates do, decides, speaks, and keeps the time. */
@NullMarked
package dev.rehearsal.interview.conversation;

import org.jspecify.annotations.NullMarked;
