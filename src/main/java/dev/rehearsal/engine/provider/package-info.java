/** Speaks to the providers of language models, through LangChain4j over the HTTP client of the JDK. */
@NullMarked
package dev.rehearsal.engine.provider;

import org.jspecify.annotations.NullMarked;
