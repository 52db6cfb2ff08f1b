package dev.rehearsal.bank.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks whether an exemplar answer talks as people do, or repeats what the judge is looking for. */
final class ExemplarChecks {

    /** Above this share of common words a sentence was copied, whatever its order. */
    private static final double TOO_ALIKE = 0.85;

    /** Shorter sentences may well use the same few words. */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:]) ");

    private final List<Statement> statements;
    private final Remarks remarks;

    ExemplarChecks(List<ReadCriterion> criteria, Remarks remarks) {
        this.statements = criteria.stream()
                .flatMap(criterion -> criterion.references().stream())
                .map(reference -> new Statement(reference.line(), Words.content(reference.value())))
                .toList();
        this.remarks = remarks;
    }

    private record Statement(int line, Set<String> words) {}

    void run(List<Text> paragraphs) {
        for (Text paragraph : paragraphs) {
            SENTENCE_END
                    .splitAsStream(paragraph.value())
                    .map(Words::content)
                    .filter(words -> words.size() >= FEWEST_WORDS)
                    .forEach(words -> compare(paragraph.line(), words));
        }
    }

    private void compare(int line, Set<String> sentence) {
        statements.stream()
                .filter(statement -> Words.likeness(sentence, statement.words()) > TOO_ALIKE)
                .findFirst()
                .ifPresent(statement -> remarks.warning(
                        line,
                        "A sentence of this paragraph repeats the statement in line %d of the rubric."
                                .formatted(statement.line())));
    }
}
