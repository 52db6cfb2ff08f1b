/** Sessions in a table, their cookies, and the sockets that end with them. */
@NullMarked
package dev.rehearsal.account.session;

import org.jspecify.annotations.NullMarked;
