/** Finds the database, sets it up, and keeps the embedded one in good order. */
@NullMarked
package dev.rehearsal.platform.database;

import org.jspecify.annotations.NullMarked;
