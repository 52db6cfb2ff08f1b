package dev.rehearsal.interview.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.interview.live.ClientMessage.Command;
import dev.rehearsal.interview.live.ServerMessage;
import java.time.Duration;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A line that is cut, wherever that is, and taken up again brings the same interview as one that held. */
class CutLineTest {

    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final int MOMENTS = 100;

    @Test
    void theUncutLineHasEnoughFramesToBeCutAt() {
        try (House house = new House()) {
            assertThat(talk(house, Integer.MAX_VALUE, 0).frames()).hasSizeGreaterThan(60);
        }
    }

    @Property(tries = 80)
    void nothingIsMissingAndNothingIsDoubled(
            @ForAll @IntRange(min = 1, max = 80) int cutAfter, @ForAll @IntRange(max = 30) int momentsAway) {
        try (House house = new House()) {
            var page = talk(house, cutAfter, momentsAway);

            var whole = house.node().page(house.last()).open();
            assertThat(page.turns()).isEqualTo(whole.turns());
            assertThat(page.order()).doesNotHaveDuplicates();
            assertThat(page.hearsAReply()).isFalse();
            assertThat(page.state().seq()).isEqualTo(whole.state().seq());
        }
    }

    /** A short interview, of which the page sees the rest after it has been away for a while. */
    private static Page talk(House house, int cutAfter, int momentsAway) {
        var node = house.node();
        var interview = house.interview();
        var page = node.page(interview).cutAfter(cutAfter).reopen();
        int away = momentsAway;
        for (int moment = 0; moment < MOMENTS; moment++) {
            act(node, house, moment);
            house.pass(A_MOMENT);
            if (page.isCut() && away-- == 0) {
                page.open();
            }
        }
        if (page.isCut()) {
            page.open();
        }
        house.pass(Duration.ofSeconds(30));
        return page;
    }

    // What the candidate does comes from a second tab, so that it is the same however the first one fares.
    private static void act(House.Node node, House house, int moment) {
        var other = node.page(house.last());
        switch (moment) {
            case 8 -> said(other.say("How fresh do the features have to be?"));
            case 40 -> said(other.say("Two stores, and one log in front of both, so that they cannot drift apart."));
            case 55 -> said(other.send(new Command.Hint(UUID.randomUUID())));
            case 80 -> said(other.say("I don't know."));
            default -> {}
        }
    }

    private static void said(ServerMessage answer) {
        assertThat(answer).isInstanceOf(ServerMessage.Accepted.class);
    }
}
