/**
 * Scores a transcript against a rubric: findings that quote the candidate, totals computed by code, a stored report.
 */
@ApplicationModule(allowedDependencies = {"bank", "engine", "platform"})
@NullMarked
package dev.rehearsal.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
