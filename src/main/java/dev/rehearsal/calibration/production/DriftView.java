package dev.rehearsal.calibration.production;

import dev.rehearsal.calibration.agreement.Figures.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Whether levels still come out as they did at the golden sets' time.
 *
 * @param times which time each question's weeks are held against
 * @param weeks each by its Monday, those without an interview among them
 * @param agreement over the four weeks that end with each week
 * @param alerts what somebody should look at: of the four weeks up to today alone, since what is long over alarms
 *     nobody
 */
record DriftView(
        List<Time> times, List<LocalDate> weeks, List<Line> lines, List<Rolling> agreement, List<String> alerts) {

    /**
     * The golden set's time of one question.
     *
     * @param from the first day
     * @param to the last day
     * @param interviews how many were judged in it
     * @param before whether it lies before the day on which the set was frozen
     */
    record Time(String question, String title, LocalDate from, LocalDate to, int interviews, boolean before) {}

    /**
     * One criterion in one week.
     *
     * @param n how many levels it has in this week
     * @param then how many it had at the golden set's time
     * @param state "calm", "watch", "alert", or "unknown" where there is too little to tell
     */
    record Line(
            String question,
            String criterion,
            String title,
            LocalDate week,
            int n,
            int then,
            Shown psi,
            Shown ks,
            Shown p,
            String state,
            String sentence) {

        static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    }

    /**
     * How far judge and humans agreed lately.
     *
     * @param n pairs of levels
     */
    record Rolling(LocalDate week, int n, int transcripts, Shown weightedKappa) {}
}
