package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Flag;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Report.DimensionScore;
import dev.rehearsal.assessment.Report.Heard;
import dev.rehearsal.assessment.Report.Script;
import dev.rehearsal.assessment.Report.Spoken;
import dev.rehearsal.assessment.Report.Titled;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Rubric;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the report: everything in it follows from the case, the findings and the remarks. */
public final class ReportWriter {

    private final Case matter;
    private final Marks marks;
    private final Remarks remarks;
    private final VerdictRule rule;
    private final Quotes quotes;

    public ReportWriter(Case matter, Collection<Finding> findings, Remarks remarks) {
        this.matter = matter;
        this.marks = new Marks(matter.rubric(), findings);
        this.remarks = remarks;
        this.rule = new VerdictRule(matter.rubric(), matter.transcript().target());
        this.quotes = new Quotes(matter.transcript());
    }

    /** The report of a judge that is done; without the transcript, which never changes and is kept beside it. */
    public Report write(JudgeName judge, Instant scoredAt) {
        var transcript = matter.transcript();
        var advice = new Advice(marks, rule);
        return new Report(
                transcript.interview(),
                new Titled(
                        matter.question().id().value(),
                        matter.question().profile().title()),
                transcript.target().name().toLowerCase(Locale.ROOT),
                isComplete() ? Report.Status.READY : Report.Status.INCOMPLETE,
                null,
                judge,
                matter.rubric().version(),
                scoredAt,
                marks.score(criterion -> true),
                rule.range(marks),
                dimensions(),
                new Lines(marks, rule, quotes).all(),
                advice.strengths(),
                advice.improvements(),
                heard(remarks.redFlags(), matter.rubric().redFlags()),
                heard(remarks.bonus(), matter.rubric().bonus()),
                new Stages(marks, transcript).covered(),
                transcript.sitting().hintsUsed(),
                flags(),
                matter.question().exemplars().strong(),
                new Script(List.of()));
    }

    private boolean isComplete() {
        return marks.criteria().stream().map(marks::finding).noneMatch(Finding.NotJudged.class::isInstance);
    }

    private List<DimensionScore> dimensions() {
        return Stream.of(Dimension.values())
                .map(dimension -> {
                    var score = marks.score(criterion -> criterion.dimension() == dimension);
                    return score == null
                            ? null
                            : new DimensionScore(
                                    dimension.id(), dimension.title(), score.low(), score.high(), score.point());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Heard> heard(List<Remarks.Heard> heard, List<Rubric.Signal> signals) {
        return signals.stream()
                .flatMap(signal -> heard.stream()
                        .filter(one -> one.id().equals(signal.id()))
                        .map(one -> new Heard(signal.id(), signal.title(), quotes.of(one.evidence()))))
                .toList();
    }

    private List<Flag> flags() {
        var injections = remarks.flags().stream().map(flag -> new Flag("injection", flag.text(), flag.turn(), null));
        return Stream.concat(injections, new Doubts(marks).flags()).toList();
    }

    /** What was said, as a report shows it. */
    public static Script script(Transcript transcript) {
        return new Script(transcript.turns().stream().map(ReportWriter::spoken).toList());
    }

    private static Spoken spoken(Turn turn) {
        return switch (turn) {
            case Turn.Candidate said -> new Spoken(said.id(), "candidate", said.text(), said.at());
            case Turn.Interviewer said -> new Spoken(said.id(), "interviewer", said.text(), said.at());
        };
    }
}
