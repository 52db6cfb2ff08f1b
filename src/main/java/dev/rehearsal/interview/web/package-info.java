/** Interviews over HTTP: a candidate's own, and nobody else's. */
@NullMarked
package dev.rehearsal.interview.web;

import org.jspecify.annotations.NullMarked;
