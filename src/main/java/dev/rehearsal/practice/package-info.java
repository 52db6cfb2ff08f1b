/** Plans, progress, and what to practise next. */
@ApplicationModule(allowedDependencies = {"interview", "bank", "account", "platform"})
@NullMarked
package dev.rehearsal.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
