/** The security filter chain, and who is here. */
@NullMarked
package dev.rehearsal.account.door;

import org.jspecify.annotations.NullMarked;
