package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.report.ReportWriter;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.engine.EmbeddingsForTests;
import dev.rehearsal.engine.SentenceEmbeddings;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The built-in judge with its real embeddings, asked and waited for. */
final class BuiltInForTests {

    static final SentenceEmbeddings EMBEDDINGS = EmbeddingsForTests.shared();

    private final Coefficients coefficients = Coefficients.packed();
    private final Yardsticks yardsticks = new Yardsticks(EMBEDDINGS);
    private final Listener listener = new Listener(EMBEDDINGS, coefficients, new Reader());
    private final BuiltInJudge judge = new BuiltInJudge(yardsticks, listener, coefficients);

    List<Finding> findings(Case matter) {
        var criteria =
                matter.rubric().criteria().stream().map(Rubric.Criterion::id).toList();
        return Objects.requireNonNull(
                judge.judge(matter, criteria).collectList().block());
    }

    Remarks remarks(Case matter) {
        return Objects.requireNonNull(judge.remarks(matter).block());
    }

    Report report(Case matter) {
        return new ReportWriter(matter, findings(matter), remarks(matter)).write(judge.name(), Instant.EPOCH);
    }

    /** The overall score of a finished talk; what else was noticed does not count into it. */
    double overall(Case matter) {
        var report = new ReportWriter(matter, findings(matter), Remarks.NONE).write(judge.name(), Instant.EPOCH);
        return Objects.requireNonNull(Objects.requireNonNull(report.overall()).point());
    }

    BuiltInCoverage coverage() {
        return new BuiltInCoverage(TestBank.packed(), yardsticks, listener, coefficients.scale());
    }
}
