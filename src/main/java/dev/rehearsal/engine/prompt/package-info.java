/** Reads, checks and fills in the prompts that lie in files. */
@NullMarked
package dev.rehearsal.engine.prompt;

import org.jspecify.annotations.NullMarked;
