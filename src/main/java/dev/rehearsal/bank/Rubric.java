package dev.rehearsal.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The criteria of one question; versioned, and never edited once published.
 *
 * @param question whose rubric this is
 * @param version counts from 1
 * @param criteria in the order of the file
 * @param redFlags mistakes that a report names
 * @param bonus what goes beyond the expected
 * @param floors caps on the verdict
 */
public record Rubric(
        QuestionId question,
        int version,
        List<Criterion> criteria,
        List<Signal> redFlags,
        List<Signal> bonus,
        List<Floor> floors) {

    public Rubric {
        criteria = List.copyOf(criteria);
        redFlags = List.copyOf(redFlags);
        bonus = List.copyOf(bonus);
        floors = List.copyOf(floors);
    }

    /**
     * The criterion with this id.
     *
     * @throws IllegalArgumentException when the rubric has none
     */
    public Criterion criterion(CriterionId id) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No criterion '%s' in %s.".formatted(id, question)));
    }

    /**
     * One thing to look for.
     *
     * @param id stable across versions
     * @param title three to six words
     * @param dimension what it counts toward
     * @param stage where in an answer it belongs
     * @param weight 1 nice to hear, 2 expected, 3 the heart of the question
     * @param guide how to recognise and to ask for it
     * @param requires the level that each target asks for
     */
    public record Criterion(
            CriterionId id,
            String title,
            Dimension dimension,
            Stage stage,
            int weight,
            Guide guide,
            Map<Target, Level> requires) {

        public Criterion {
            requires = Map.copyOf(requires);
        }

        /** The level that each target requires, under the names that files and pages use, the lowest target first. */
        public Map<String, Integer> required() {
            var required = new LinkedHashMap<String, Integer>();
            for (var target : Target.values()) {
                var level = requires.get(target);
                if (level != null) {
                    required.put(target.id(), level.value());
                }
            }
            return required;
        }
    }

    /**
     * How to recognise a criterion and how to ask for it.
     *
     * @param looksFor what a solid answer shows, one sentence
     * @param anchors what each level looks like
     * @param references statements that a solid answer makes; the last ones only an outstanding one
     * @param probes open questions that invite it
     * @param easier a smaller question for somebody who is stuck
     */
    public record Guide(
            String looksFor, Map<Level, String> anchors, List<String> references, List<String> probes, String easier) {

        public Guide {
            anchors = Map.copyOf(anchors);
            references = List.copyOf(references);
            probes = List.copyOf(probes);
        }
    }

    /**
     * A red flag or a bonus point, recognised by what somebody would say.
     *
     * @param id unique in the rubric
     * @param title a few words
     * @param signals sentences that somebody would say who shows it
     */
    public record Signal(String id, String title, List<String> signals) {

        public Signal {
            signals = List.copyOf(signals);
        }
    }

    /** Below this level of this criterion the verdict is at most the one named. */
    public record Floor(CriterionId criterion, Level level, Verdict atMost) {}
}
