/** What every call to a model goes through: time and size limits, another try, a circuit breaker. */
@NullMarked
package dev.rehearsal.engine.limit;

import org.jspecify.annotations.NullMarked;
