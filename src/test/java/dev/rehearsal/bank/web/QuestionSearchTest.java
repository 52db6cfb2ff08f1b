package dev.rehearsal.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Format;
import dev.rehearsal.bank.Question.Category;
import dev.rehearsal.bank.Question.Profile;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.Shelf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionSearchTest {

    private static final List<Entry> ALL = BankReader.read(Shelf.packed()).entries().stream()
            .flatMap(entry -> entry.whole().stream())
            .toList();

    private static QuestionSearch words(String q) {
        return new QuestionSearch(q, null, null, null, null);
    }

    @Test
    void findsEverythingWhenNothingIsAskedFor() {
        assertThat(new QuestionSearch(null, null, null, null, null).in(ALL)).isEqualTo(ALL);
        assertThat(words("  ").in(ALL)).isEqualTo(ALL);
    }

    @Test
    void putsAMatchInTheTitleFirst() {
        assertThat(words("fraud").in(ALL).getFirst().id().value()).isEqualTo("payment-fraud-detection");
    }

    @Test
    void findsBeginningsOfWordsInAnyCase() {
        assertThat(words("CALIBR").in(ALL).stream().map(entry -> entry.id().value()))
                .contains("probability-calibration");
    }

    @Test
    void wantsAllWords() {
        assertThat(words("feature").in(ALL))
                .hasSizeGreaterThan(words("feature store").in(ALL).size());
        assertThat(words("feature store").in(ALL)).isNotEmpty();
    }

    @Test
    void neverFindsAQuestionByWhatTheInterviewerKeepsSecret() {
        // One of the feature store's facts speaks of a churn model; nothing that the candidate reads at once does.
        assertThat(words("churn").in(ALL).stream().map(entry -> entry.id().value()))
                .doesNotContain("feature-store");
    }

    @Test
    void keepsToTheFilters() {
        var search = new QuestionSearch(null, List.of("model-ops", "Data Pipeline"), null, "drill", 8);

        assertThat(search.in(ALL)).isNotEmpty().allSatisfy(entry -> {
            Profile profile = entry.question().profile();
            assertThat(profile.category()).isIn(Category.MODEL_OPS, Category.DATA_PIPELINE);
            assertThat(profile.format()).isEqualTo(Format.DRILL);
            assertThat(profile.time()).isLessThanOrEqualTo(Duration.ofMinutes(8));
        });
    }

    @Test
    void answersWithinTwentyMillisecondsOnAverage() {
        Instant start = Instant.now();

        for (int i = 0; i < 100; i++) {
            assertThat(words("model serving " + "abcdefgh".charAt(i % 8))
                            .in(ALL)
                            .size())
                    .isNotNegative();
        }

        assertThat(Duration.between(start, Instant.now()).dividedBy(100)).isLessThan(Duration.ofMillis(20));
    }
}
