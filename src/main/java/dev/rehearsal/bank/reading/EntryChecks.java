package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Dimension;
import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Rubric;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what the two files of an entry say about each other, and how much of everything there is. */
final class EntryChecks {

    private static final int FEWEST_STAGES = 5;

    private final ReadQuestion question;
    private final ReadRubric rubric;
    private final Remarks inQuestion;
    private final Remarks inRubric;

    EntryChecks(ReadQuestion question, ReadRubric rubric, Remarks inQuestion, Remarks inRubric) {
        this.question = question;
        this.rubric = rubric;
        this.inQuestion = inQuestion;
        this.inRubric = inRubric;
    }

    void run() {
        Format format = question.format();
        if (format != null) {
            count(Sizes.of(format));
        }
        if (!rubric.criteria().isEmpty()) {
            checkIds();
            checkHints(format == Format.DESIGN);
            checkWeights();
        }
        if (format == Format.DESIGN && rubric.rubric() != null) {
            checkBreadth(rubric.rubric());
        }
        new ReferenceChecks(rubric.criteria(), inRubric).run();
    }

    private void count(Sizes sizes) {
        var pointed = question.lists().pointed();
        if (!rubric.criteria().isEmpty()) {
            sizes.criteria().check(1, rubric.criteria().size(), "criteria", inRubric);
        }
        rubric.criteria().stream()
                .filter(criterion -> !criterion.references().isEmpty())
                .forEach(criterion -> sizes.references()
                        .check(criterion.id().line(), criterion.references().size(), "references", inRubric));
        count(Heading.FACTS, question.lists().facts().size(), "facts", sizes.facts());
        count(Heading.FOLLOW_UPS, pointed.followUps().size(), "follow-up questions", sizes.followUps());
        count(Heading.TWISTS, pointed.twists().size(), "twists", sizes.twists());
    }

    private void count(Heading heading, int number, String what, Sizes.Range range) {
        if (question.outline().has(heading)) {
            range.check(question.outline().line(heading), number, what, inQuestion);
        }
    }

    private void checkIds() {
        var pointed = question.lists().pointed();
        Set<String> criteria = rubric.criteria().stream()
                .map(criterion -> criterion.id().value())
                .collect(Collectors.toSet());
        Stream.of(pointed.hints(), pointed.followUps(), pointed.twists())
                .flatMap(List::stream)
                .forEach(item -> item.ids().stream()
                        .filter(id -> !criteria.contains(id))
                        .forEach(id ->
                                inQuestion.fault(item.line(), "The rubric has no criterion '%s'.".formatted(id))));
        checkSame(Heading.RED_FLAGS, pointed.redFlags(), rubric.redFlags(), "red flag");
        checkSame(Heading.BONUS, pointed.bonus(), rubric.bonus(), "bonus point");
    }

    private void checkSame(Heading heading, List<Pointed> written, List<Text> known, String what) {
        Set<String> ids = known.stream().map(Text::value).collect(Collectors.toSet());
        written.stream()
                .filter(item -> !ids.contains(item.id()))
                .forEach(
                        item -> inQuestion.fault(item.line(), "The rubric has no %s '%s'.".formatted(what, item.id())));
        known.stream()
                .filter(id -> written.stream().noneMatch(item -> item.id().equals(id.value())))
                .forEach(id -> inRubric.fault(
                        id.line(),
                        "The question does not tell of the %s '%s' below '%s'."
                                .formatted(what, id.value(), heading.spelling())));
    }

    private void checkHints(boolean each) {
        List<Pointed> hints = question.lists().pointed().hints();
        int line = question.outline().line(Heading.HINTS);
        if (!question.outline().has(Heading.HINTS)) {
            return;
        }
        if (hints.isEmpty()) {
            inQuestion.fault(line, "There is no hint; at least one is needed.");
        } else if (each) {
            rubric.criteria().stream()
                    .filter(criterion -> criterion.weight() >= 2)
                    .map(criterion -> criterion.id().value())
                    .filter(id -> hints.stream().noneMatch(hint -> hint.id().equals(id)))
                    .forEach(id -> inQuestion.fault(line, "There is no hint for the criterion '%s'.".formatted(id)));
        }
    }

    private void checkWeights() {
        if (rubric.criteria().stream().noneMatch(criterion -> criterion.weight() == 3)) {
            inRubric.fault(1, "No criterion has weight 3; a question has a heart.");
        }
    }

    private void checkBreadth(Rubric whole) {
        Set<Dimension> dimensions =
                whole.criteria().stream().map(Rubric.Criterion::dimension).collect(Collectors.toSet());
        Arrays.stream(Dimension.values())
                .filter(dimension -> !dimensions.contains(dimension))
                .forEach(dimension ->
                        inRubric.fault(1, "No criterion belongs to the dimension '%s'.".formatted(dimension.id())));
        long stages = whole.criteria().stream()
                .map(Rubric.Criterion::stage)
                .distinct()
                .count();
        if (stages < FEWEST_STAGES) {
            inRubric.fault(1, "The criteria cover %d stages; at least %d are needed.".formatted(stages, FEWEST_STAGES));
        }
    }
}
