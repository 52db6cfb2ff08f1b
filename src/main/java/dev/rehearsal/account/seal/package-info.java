/** Secrets that lie sealed in the database, and the keys that open them, which lie elsewhere. */
@NullMarked
package dev.rehearsal.account.seal;

import org.jspecify.annotations.NullMarked;
