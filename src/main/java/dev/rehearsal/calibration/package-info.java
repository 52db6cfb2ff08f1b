/** Ratings by humans, golden sets, agreement statistics and calibration runs. */
@ApplicationModule(allowedDependencies = {"assessment", "bank", "account", "platform"})
@NullMarked
package dev.rehearsal.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
