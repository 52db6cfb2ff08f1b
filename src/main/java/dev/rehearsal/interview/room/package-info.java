/** Where interviews are held: records what candidates do, decides, speaks, and keeps the time. */
@NullMarked
package dev.rehearsal.interview.room;

import org.jspecify.annotations.NullMarked;
