package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Usage;
import java.time.Duration;

/**
 * One call that has ended.
 *
 * @param guessed whether the usage is our own estimate
 * @param outcome how it ended, in one word
 */
record CallRecord(ModelCall call, ModelName model, Usage usage, boolean guessed, String outcome, Duration took) {}
