/** The append-only trail and the pseudonyms in it. */
@NullMarked
package dev.rehearsal.account.audit;

import org.jspecify.annotations.NullMarked;
