/** Turns the files of the bank into entries, and collects everything that is wrong with them on the way. */
@NullMarked
package dev.rehearsal.bank.reading;

import org.jspecify.annotations.NullMarked;
