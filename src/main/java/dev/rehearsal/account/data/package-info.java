/** A person's own data: all of it in one export, and its end. */
@NullMarked
package dev.rehearsal.account.data;

import org.jspecify.annotations.NullMarked;
