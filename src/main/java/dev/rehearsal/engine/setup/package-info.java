/** Makes the engines from the settings and looks once whether they answer. */
@NullMarked
package dev.rehearsal.engine.setup;

import org.jspecify.annotations.NullMarked;
