package dev.rehearsal.calibration.quality;

import dev.rehearsal.calibration.quality.QualityController.Counted;
import java.util.List;

/** Says in plain words what the figures are worth. */
final class QualityWords {

    static final List<String> IS_NOT = List.of(
            "No expert from outside has rated anything here: the authors wrote the questions, the rubrics, the answers and the readings.",
            "Agreement of a judge with its authors certifies nothing, so no certificate is given, however good the figures look.",
            "The judge was developed with these answers at hand, so they are no test that it has never seen.",
            "The answers are written in one go and at three known qualities; what people say in an interview is less tidy.",
            "Figures for single criteria are left out, since each would rest on three answers.");

    /** By the measure that stands with the judge's coefficients. */
    private static final String ELSEWHERE =
            "Its weights were fitted on students' answers to other questions that other people have graded: questions left out, it agrees with the grades by r = 0.45 on networks and 0.41 on electricity,"
                    + " where counting the reference's words gives 0.33 and 0.36 and length 0.11 and 0.08, and it tells a correct answer from a contradictory one in 81 of 100 pairs (words 73)."
                    + " On data structures, which it was never fitted on, it reaches 0.50, hardly more than words with 0.48; two humans there agree by about 0.6.";

    private QualityWords() {}

    static List<String> what(Counted counted) {
        return List.of(
                "The built-in judge has judged the strong, the mixed and the weak answer that come with each question: %d answers."
                        .formatted(counted.transcripts()),
                "Beside it stand %d readings of each answer by the authors, made independently of each other and of the judge: %,d levels."
                        .formatted(counted.readings(), counted.ratings()),
                "Each answer was then changed in eight ways that should not move a level, or should lower it, and judged again.",
                ELSEWHERE);
    }

    static List<String> reproduce(String fingerprint) {
        return List.of(
                "The command \u201cjava -jar rehearsal.jar judge quality\u201d measures the same again and prints the figures, without a key and without a network.",
                "The answers are in rubrics/*/answers, the readings in rubrics/readings.jsonl, the judge's coefficients in src/main/resources/judge; intervals are drawn with a fixed seed.",
                "These figures belong to judge, bank and readings with the fingerprint %s.".formatted(fingerprint));
    }
}
