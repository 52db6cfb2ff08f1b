/** How much anybody may ask of the service at once. */
@NullMarked
package dev.rehearsal.account.edge;

import org.jspecify.annotations.NullMarked;
