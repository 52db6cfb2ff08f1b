/** What a candidate shows to others, and for how long. */
@NullMarked
package dev.rehearsal.account.sharing;

import org.jspecify.annotations.NullMarked;
