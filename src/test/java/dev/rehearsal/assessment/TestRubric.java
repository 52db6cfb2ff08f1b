package dev.rehearsal.assessment;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Rubric.Floor;
import dev.rehearsal.bank.Rubric.Guide;
import dev.rehearsal.bank.Stage;
import dev.rehearsal.bank.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rubric with no more in it than a test about arithmetic needs. */
public final class TestRubric {

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Floor> floors = new ArrayList<>();

    /** A criterion that asks for this level at every target. */
    public TestRubric with(String id, Dimension dimension, int weight, int required) {
        var level = Level.of(required);
        criteria.add(new Criterion(
                new CriterionId(id),
                "Title of " + id,
                dimension,
                Stage.values()[criteria.size() % Stage.values().length],
                weight,
                new Guide(
                        "Looks for " + id,
                        Map.of(Level.WEAK, "1", Level.PARTIAL, "2", Level.SOLID, "3", Level.OUTSTANDING, "4"),
                        List.of("A statement about " + id),
                        List.of("What about it?"),
                        "Easier?"),
                Map.of(Target.INTERMEDIATE, level, Target.ADVANCED, level, Target.EXPERT, level)));
        return this;
    }

    public TestRubric floor(Floor floor) {
        floors.add(floor);
        return this;
    }

    public Rubric build() {
        return new Rubric(new QuestionId("feature-store"), 1, criteria, List.of(), List.of(), floors);
    }

    /** The rubric on the question of an entry of the bank. */
    public Entry entry() {
        return new Entry(
                TestBank.packed().entry(new QuestionId("feature-store")).question(), build());
    }
}
