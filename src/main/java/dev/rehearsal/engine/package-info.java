/** The language-model port and the sentence-embedding port; the only package that knows LangChain4j. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dev.rehearsal.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
