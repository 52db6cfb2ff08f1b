/** Says in plain sentences that the service is up, or why it is not. */
@NullMarked
package dev.rehearsal.platform.start;

import org.jspecify.annotations.NullMarked;
