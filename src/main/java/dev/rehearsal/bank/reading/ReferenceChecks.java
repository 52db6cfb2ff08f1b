package dev.rehearsal.bank.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the statements and questions of a rubric that decide what the judge sees and what the interviewer asks. */
final class ReferenceChecks {

    private static final Sizes.Range WORDS = new Sizes.Range(10, 30);

    /** Above this share of common words, two statements say one thing. */
    private static final double TOO_ALIKE = 0.8;

    private final List<ReadCriterion> criteria;
    private final Remarks remarks;

    ReferenceChecks(List<ReadCriterion> criteria, Remarks remarks) {
        this.criteria = criteria;
        this.remarks = remarks;
    }

    private record Said(Text text, String plain, Set<String> content) {

        Said(Text text) {
            this(text, Words.plain(text.value()), Words.content(text.value()));
        }
    }

    void run() {
        compare(criteria.stream()
                .flatMap(criterion -> criterion.references().stream())
                .toList());
        complainAboutEqual(criteria.stream()
                .flatMap(criterion -> criterion.probes().stream())
                .toList());
        for (ReadCriterion criterion : criteria) {
            criterion.references().stream()
                    .filter(reference -> !WORDS.holds(Words.count(reference.value())))
                    .forEach(reference -> remarks.warning(
                            reference.line(),
                            "The number of words in this statement is %d; usual are %s."
                                    .formatted(Words.count(reference.value()), WORDS)));
        }
    }

    private void compare(List<Text> references) {
        var earlier = new ArrayList<Said>();
        for (Text reference : references) {
            var said = new Said(reference);
            earlier.stream()
                    .filter(other -> Words.overlap(other.content(), said.content()) > TOO_ALIKE)
                    .findFirst()
                    .ifPresent(other -> complain(other, said));
            earlier.add(said);
        }
    }

    private void complain(Said earlier, Said later) {
        if (earlier.plain().equals(later.plain())) {
            remarks.fault(
                    later.text().line(),
                    "This says the same as line %d.".formatted(earlier.text().line()));
        } else {
            remarks.warning(
                    later.text().line(),
                    "This says almost the same as line %d."
                            .formatted(earlier.text().line()));
        }
    }

    private void complainAboutEqual(List<Text> texts) {
        var earlier = new ArrayList<Said>();
        for (Text text : texts) {
            var said = new Said(text);
            earlier.stream()
                    .filter(other -> other.plain().equals(said.plain()))
                    .findFirst()
                    .ifPresent(other -> complain(other, said));
            earlier.add(said);
        }
    }
}
