package dev.rehearsal.bank;

import java.util.List;
import java.util.Map;

/**
 * How an answer goes and what it is judged by, in words for candidates and interviewers.
 *
 * @param stages the seven steps, in order
 * @param shortForm the same in five steps
 * @param dimensions in the order in which reports show them
 * @param levels what a level means whatever the criterion
 */
public record Framework(
        List<Step> stages, List<ShortStep> shortForm, List<Scale> dimensions, Map<Level, String> levels) {

    public Framework {
        stages = List.copyOf(stages);
        shortForm = List.copyOf(shortForm);
        dimensions = List.copyOf(dimensions);
        levels = Map.copyOf(levels);
    }

    /** What to cover in this stage. */
    public String covers(Stage stage) {
        return stages.stream()
                .filter(step -> step.stage() == stage)
                .map(Step::covers)
                .findFirst()
                .orElseThrow();
    }

    /** What this dimension is about. */
    public String describes(Dimension dimension) {
        return dimensions.stream()
                .filter(scale -> scale.dimension() == dimension)
                .map(Scale::describes)
                .findFirst()
                .orElseThrow();
    }

    /** A stage and what to cover in it. */
    public record Step(Stage stage, String covers) {}

    /** A step of the short form and the stages that it takes together. */
    public record ShortStep(String title, List<Stage> stages) {

        public ShortStep {
            stages = List.copyOf(stages);
        }
    }

    /** A dimension, what it is about, and what its levels look like. */
    public record Scale(Dimension dimension, String describes, Map<Level, String> levels) {

        public Scale {
            levels = Map.copyOf(levels);
        }
    }
}
