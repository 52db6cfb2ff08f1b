package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.builtin.GradedAnswers.Graded;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.io.IOException;
import java.nio.file.Path;

/** The public sets of graded answers: two to fit on, one that is only measured. */
record PublicData(GradedSet saf, GradedSet mohler, GradedSet beetle) {

    static PublicData in(Path folder, SentenceEmbeddings embeddings) throws IOException {
        return new PublicData(
                new GradedSet(GradedAnswers.read(folder.resolve("saf_training.csv"), "score_0_1", 1), embeddings),
                new GradedSet(GradedAnswers.read(folder.resolve("mohler_a1-8.csv"), "avg_published", 5), embeddings),
                new GradedSet(GradedAnswers.read(folder.resolve("beetle_train.csv"), "label5", 1), embeddings));
    }

    /** From 0 to 1. */
    static double grade(Graded answer) {
        return switch (answer.grade()) {
            case "correct" -> 1;
            case "partially_correct_incomplete" -> 0.5;
            case "contradictory", "irrelevant", "non_domain" -> 0;
            default -> Double.parseDouble(answer.grade()) / answer.top();
        };
    }
}
