/** The bank over HTTP: questions to choose from, plans, and things to read. */
@NullMarked
package dev.rehearsal.bank.web;

import org.jspecify.annotations.NullMarked;
