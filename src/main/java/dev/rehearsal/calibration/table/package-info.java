/** What the tables of calibration have in common: how their columns and their JSON are read and written. */
@NullMarked
package dev.rehearsal.calibration.table;

import org.jspecify.annotations.NullMarked;
