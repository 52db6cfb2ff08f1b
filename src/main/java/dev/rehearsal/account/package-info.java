/** Who is signed in: accounts, roles, and the security filter chain. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dev.rehearsal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
