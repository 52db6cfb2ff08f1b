package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.CoverageTracker;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.engine.EmbeddingsForTests;

/** The tracker that the service uses, over the packed bank. */
public final class TrackerForTests {

    private static final CoverageTracker SHARED =
            new BuiltInConfiguration(EmbeddingsForTests.shared()).coverageTracker(TestBank.packed());

    private TrackerForTests() {}

    public static CoverageTracker shared() {
        return SHARED;
    }
}
