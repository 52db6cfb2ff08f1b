/** Versions of rubrics in the database, beside those of the files: kept for ever, put in force, tried on a share. */
@NullMarked
package dev.rehearsal.bank.versions;

import org.jspecify.annotations.NullMarked;
