package dev.rehearsal.bank.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.ExemplarReview;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class CheckTest {

    private static final CriterionId FINDING = new CriterionId("finding-skew");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void tellsTheJudgesDoubtsAtTheirLines() throws Exception {
        ExemplarReview review = entry -> Flux.just(
                new ExemplarReview.NeverReached(FINDING),
                new ExemplarReview.SaidByTheWeak(FINDING, lastReference(entry)));
        var check = new Check(new PrintStream(printed, true, StandardCharsets.UTF_8), List.of(review));

        boolean sound = check.run(Path.of("rubrics/training-serving-skew"));

        assertThat(sound).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "rubrics/training-serving-skew/rubric.yaml:47: warning: None of the exemplar answers reaches this"
                                + " criterion.",
                        "rubrics/training-serving-skew/rubric.yaml:62: warning: The weak answer matches this statement.",
                        "1 entry checked: 0 faults, 2 warnings.");
    }

    private static String lastReference(Entry entry) {
        return entry.rubric().criterion(FINDING).guide().references().getLast();
    }
}
