package dev.rehearsal.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Spread;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFindingTest {

    private static final CriterionId STORES = new CriterionId("two-stores");

    static List<Finding> findings() {
        var quotes = List.<Evidence>of(new Evidence.Quote(2, 0, 8, true));
        return List.of(
                new Finding.Judged(STORES, Level.SOLID, quotes, "Because.", 0.7),
                new Finding.Judged(STORES, Level.SOLID, quotes, "Because.", 0.4, new Spread(2, 4, 3)),
                new Finding.NoEvidence(STORES, "Nothing.", 0.9),
                new Finding.NoEvidence(STORES, "Nothing.", 0.4, new Spread(0, 1, 3)),
                new Finding.NotReached(STORES),
                new Finding.NotJudged(STORES, "The model could not be reached."));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void comesBackAsItWas(Finding finding) {
        var row = Json.write(StoredFinding.of(finding));

        assertThat(Json.read(row, StoredFinding.class).finding()).isEqualTo(finding);
    }

    @Test
    void readsWhatWasWrittenBeforeJudgesWereAskedTwice() {
        var row = """
                {"kind":"judged","criterion":"two-stores","level":3,"reason":"Because.","confidence":0.7,
                 "evidence":[{"turn":2,"start":0,"end":8,"prompted":true}]}""";

        assertThat(Json.read(row, StoredFinding.class).finding())
                .isEqualTo(findings().getFirst());
    }
}
