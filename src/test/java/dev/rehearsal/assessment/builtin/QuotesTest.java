package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Report;
import dev.rehearsal.assessment.Report.Quoted;
import dev.rehearsal.assessment.Talk;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.assessment.text.Hostile;
import dev.rehearsal.bank.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a candidate types, what a report quotes is what was typed, in a turn of the candidate. */
class QuotesTest {

    private static final BuiltInForTests JUDGE = new BuiltInForTests();
    private static final List<String> SENTENCES =
            TestBank.packed().entry(new QuestionId("feature-store")).question().exemplars().strong().stream()
                    .flatMap(text -> Stream.of(text.split("(?<=[.?!]) ")))
                    .toList();

    @Property(tries = 60)
    void quotesAreVerbatim(@ForAll("answers") List<String> answers) {
        var talk = Talk.about("feature-store");
        for (var answer : answers) {
            talk.asks("Where do the feature values live, and why there?", "dual-store")
                    .says(answer);
        }

        var report = JUDGE.report(talk.complete());

        Map<Integer, String> said =
                talk.turns().stream().collect(Collectors.toMap(turn -> turn.id(), turn -> turn.text()));
        assertThat(quotes(report)).allSatisfy(quote -> {
            assertThat(quote.turn() % 2).as("a turn of the candidate").isZero();
            assertThat(said.get(quote.turn()).substring(quote.start(), quote.end()))
                    .isEqualTo(quote.text());
            assertThat(quote.text()).isNotBlank();
        });
    }

    private static List<Quoted> quotes(Report report) {
        var quotes = new ArrayList<Quoted>();
        report.findings().forEach(line -> quotes.addAll(line.evidence()));
        report.redFlags().forEach(heard -> quotes.addAll(heard.evidence()));
        report.bonus().forEach(heard -> quotes.addAll(heard.evidence()));
        return quotes;
    }

    /** Good sentences in bad company, so that there is something to quote. */
    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.oneOf(Arbitraries.of(SENTENCES), Hostile.texts())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
