/** What runs and ratings say: how far judge and humans agree, who is severe, which version is better. */
@NullMarked
package dev.rehearsal.calibration.agreement;

import org.jspecify.annotations.NullMarked;
