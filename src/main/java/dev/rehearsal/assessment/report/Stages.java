package dev.rehearsal.assessment.report;

import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Report.StageCover;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When each stage of the talk was first shown, and how much of it in the end. */
final class Stages {

    private final Marks marks;
    private final Transcript transcript;
    private final Map<Integer, Instant> spoken;

    Stages(Marks marks, Transcript transcript) {
        this.marks = marks;
        this.transcript = transcript;
        this.spoken = transcript.turns().stream().collect(Collectors.toMap(Turn::id, Turn::at));
    }

    List<StageCover> covered() {
        return Stream.of(Stage.values())
                .filter(stage -> criteria(stage).findAny().isPresent())
                .map(stage -> new StageCover(stage.id(), stage.title(), firstShown(stage), share(stage)))
                .toList();
    }

    private Stream<Criterion> criteria(Stage stage) {
        return marks.criteria().stream().filter(criterion -> criterion.stage() == stage);
    }

    private @Nullable Long firstShown(Stage stage) {
        return criteria(stage)
                .map(marks::finding)
                .flatMap(Stages::evidence)
                .map(evidence -> spoken.get(evidence.turn()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(transcript.sitting()::elapsed)
                .map(Duration::toSeconds)
                .orElse(null);
    }

    private static Stream<Evidence> evidence(Finding finding) {
        return finding instanceof Finding.Judged judged ? judged.evidence().stream() : Stream.empty();
    }

    /** A solid level is the whole of it. */
    private double share(Stage stage) {
        double shown = criteria(stage)
                .mapToDouble(criterion -> criterion.weight()
                        * Math.min(1, (double) marks.worth(criterion).shown() / Level.SOLID.value()))
                .sum();
        return shown / criteria(stage).mapToInt(Criterion::weight).sum();
    }
}
