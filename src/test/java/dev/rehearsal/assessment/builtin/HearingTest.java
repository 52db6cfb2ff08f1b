package dev.rehearsal.assessment.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.text.Gate;
import dev.rehearsal.assessment.text.Phrase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HearingTest {

    @Test
    void itemsOfAListGoWithTheSentencesAroundThem() {
        var gates = gates("""
                Every row keeps when it happened, which gives us two times:
                - event time
                - arrival time
                """);

        assertThat(gates).containsExactly(Gate.OPEN, Gate.FRAGMENT, Gate.FRAGMENT);
    }

    @Test
    void aListWithoutASentenceStaysAList() {
        assertThat(gates("event time\narrival time\nlate rows")).containsOnly(Gate.KEYWORDS);
    }

    @Test
    void aFewWordsThatCouldBeASentenceMakeNoneOfAList() {
        assertThat(gates("keep\nevent time\narrival time\nlate rows\nwatermark"))
                .containsExactly(Gate.OPEN, Gate.KEYWORDS, Gate.KEYWORDS, Gate.KEYWORDS, Gate.KEYWORDS);
    }

    @Test
    void aSentenceDoesNotCarryAPageOfKeywords() {
        assertThat(gates("I would use these:\n" + "event time\n".repeat(30)).getLast())
                .isEqualTo(Gate.KEYWORDS);
    }

    @Test
    void whatIsTakenBackTakesItsItemsWithIt() {
        var gates = gates("We keep two times for every row.\n- event time\nNo, scratch that, that's wrong.");

        assertThat(gates.subList(0, 2)).containsOnly(Gate.RETRACTED);
    }

    private static List<Gate> gates(String text) {
        return Hearing.of(List.of(new Turn.Candidate(1, text, Instant.EPOCH)), List.of(), Phrase::of).stream()
                .map(Said::gate)
                .toList();
    }
}
