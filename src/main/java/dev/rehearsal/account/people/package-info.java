/** The accounts themselves, and what admins do with them. */
@NullMarked
package dev.rehearsal.account.people;

import org.jspecify.annotations.NullMarked;
