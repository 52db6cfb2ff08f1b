/** What every call to a model cost, who may spend how much, and what the operator can measure of it. */
@NullMarked
package dev.rehearsal.engine.ledger;

import org.jspecify.annotations.NullMarked;
