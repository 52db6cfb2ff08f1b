/** Technical ground: problem details, clock, ids, database set-up, serving the built pages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rehearsal.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
