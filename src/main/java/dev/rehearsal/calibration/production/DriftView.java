package dev.rehearsal.calibration.production;

import dev.rehearsal.calibration.agreement.Figures.Shown;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether levels still come out as they did at the golden sets' time.
 *
 * @param weeks each by its Monday
 * @param agreement over the four weeks that end with each week
 * @param alerts what somebody should look at
 */
record DriftView(List<LocalDate> weeks, List<Line> lines, List<Rolling> agreement, List<String> alerts) {

    /** One criterion in one week. */
    record Line(
            String question,
            String criterion,
            String title,
            LocalDate week,
            int n,
            Shown psi,
            Shown ks,
            Shown p,
            String state,
            String sentence) {}

    /** How far judge and humans agreed lately. */
    record Rolling(LocalDate week, int n, Shown weightedKappa) {}
}
