/** The judge that asks a language model, and believes nothing that code cannot check. */
@NullMarked
package dev.rehearsal.assessment.model;

import org.jspecify.annotations.NullMarked;
