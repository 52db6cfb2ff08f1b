/** The bank as it is offered while the service runs: packed files, and a folder outside that may change. */
@NullMarked
package dev.rehearsal.bank.files;

import org.jspecify.annotations.NullMarked;
