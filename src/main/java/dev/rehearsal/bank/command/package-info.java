/** What contributors run on the files of the bank, without a server. */
@NullMarked
package dev.rehearsal.bank.command;

import org.jspecify.annotations.NullMarked;
