/** The interview as a state machine over its journal: policy, voices, storage. */
@ApplicationModule(allowedDependencies = {"assessment", "bank", "engine", "account", "platform"})
@NullMarked
package dev.rehearsal.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
