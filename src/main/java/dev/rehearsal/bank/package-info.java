/** Reads, checks and offers questions, rubrics, stages and plans; owns rubric versions and their releases. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dev.rehearsal.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
