/** Makes a report of findings: totals, verdict, advice and coverage over time, all by arithmetic. */
@NullMarked
package dev.rehearsal.assessment.report;

import org.jspecify.annotations.NullMarked;
