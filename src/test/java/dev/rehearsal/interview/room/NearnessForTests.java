package dev.rehearsal.interview.room;

import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.engine.EmbeddingsForTests;
import dev.rehearsal.interview.policy.Likeness;
import java.util.List;
import java.util.Objects;

/** The likeness of questions that the service goes by, waited for. */
public final class NearnessForTests {

    private static final Nearness SHARED = new Nearness(EmbeddingsForTests.shared());

    private NearnessForTests() {}

    public static Likeness of(List<String> clauses, List<Fact> facts) {
        return Objects.requireNonNull(SHARED.of(clauses, facts).block());
    }
}
