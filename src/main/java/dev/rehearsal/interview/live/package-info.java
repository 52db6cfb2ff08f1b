/** The interview over a WebSocket: frames, the codec between them and JSON, and the handler that routes them. */
@NullMarked
package dev.rehearsal.interview.live;

import org.jspecify.annotations.NullMarked;
