/** What contributors run on the files of the bank, without a server. */
@NamedInterface("command")
@NullMarked
package dev.rehearsal.bank.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
