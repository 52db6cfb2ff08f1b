package dev.rehearsal.interview.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rehearsal.interview.journal.Entries;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.Right;
import dev.rehearsal.interview.live.ServerMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is forgotten while nobody speaks, and what becomes of it. */
class SilenceTest {

    private static final Duration A_REPLY = Duration.ofSeconds(10);
    private static final Duration LONGER_THAN_A_ROOM_REMEMBERS = Duration.ofMinutes(1);
    private static final String FIRST = "We would put that on a cluster and look after it.";
    private static final String SECOND = "It reads from a replica.";

    private final House house = new House();

    @AfterEach
    void leave() {
        house.close();
    }

    @Test
    void anInterviewGoesOnAfterItAsIfThereHadBeenNone() {
        var node = house.node();
        var silent = node.page(house.interview()).open();
        var talkative = node.page(house.interview()).open();
        house.pass(A_REPLY);
        silent.say(FIRST);
        talkative.say(FIRST);
        house.pass(A_REPLY);
        talkative.say(SECOND);
        house.pass(A_REPLY);

        house.pass(LONGER_THAN_A_ROOM_REMEMBERS);
        silent.say(SECOND);
        house.pass(A_REPLY);

        assertThat(silent.turns())
                .hasSize(5)
                .extracting(ServerMessage.Spoken::id, ServerMessage.Spoken::move, ServerMessage.Spoken::text)
                .containsExactlyElementsOf(talkative.turns().stream()
                        .map(turn -> tuple(turn.id(), turn.move(), turn.text()))
                        .toList());
    }

    @Test
    void ofARestartIsUsedToListenAgainToWhatWasSaid() {
        interrupted();

        house.node().upkeep.orphaned().block();

        assertThat(house.listenedTo()).containsExactly(FIRST);
    }

    @Test
    void ofHoursIsLeftAlone() {
        interrupted();
        house.pass(Duration.ofHours(2));

        house.node().upkeep.orphaned().block();

        assertThat(house.listenedTo()).isEmpty();
    }

    private void interrupted() {
        var interview = house.interview();
        var now = house.clock().instant();
        house.journal
                .append(new Right.Free(interview.id()), Entries.of(0, now, new Started(), new CandidateSaid(FIRST)))
                .block();
    }
}
