package dev.rehearsal.interview.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.interview.journal.Entries;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.InterviewEvent;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.HandedOver;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Neglected;
import dev.rehearsal.interview.journal.InterviewEvent.Paused;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.Progress;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.journal.Recorded;
import dev.rehearsal.interview.journal.Right;
import dev.rehearsal.interview.live.ClientMessage.Command;
import dev.rehearsal.interview.live.ErrorCode;
import dev.rehearsal.interview.live.ServerMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTest {

    private static final Duration A_REPLY = Duration.ofSeconds(10);
    private static final String TALK = "We would put that on a cluster and look after it.";

    private final House house = new House();
    private final House.Node node = house.node();
    private Interview interview;
    private Page page;

    @BeforeEach
    void comeIn() {
        interview = house.interview();
        page = node.page(interview).open();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @Test
    void theFirstToComeInHearsTheProblemWordByWord() {
        assertThat(page.state().status()).isEqualTo("running");
        assertThat(page.hearsAReply()).isTrue();
        assertThat(page.turns()).isEmpty();

        house.pass(A_REPLY);

        assertThat(page.last().move()).isEqualTo("open");
        assertThat(page.frames())
                .filteredOn(ServerMessage.Delta.class::isInstance)
                .hasSizeGreaterThan(10);
    }

    @Nested
    class WhenTheCandidateSpeaks {

        @Test
        void isAcknowledgedAndAnswered() {
            house.pass(A_REPLY);

            assertThat(page.say(TALK)).isInstanceOf(ServerMessage.Accepted.class);
            house.pass(A_REPLY);

            assertThat(page.said("candidate")).containsExactly(TALK);
            assertThat(page.last().move()).isEqualTo("probe");
        }

        @Test
        void isHeardWhileTheInterviewerSpeaksAndAnsweredAfter() {
            page.say("How fresh do the features have to be?");
            assertThat(page.said("candidate")).hasSize(1);
            assertThat(page.said("interviewer")).isEmpty();

            house.pass(A_REPLY.multipliedBy(2));

            assertThat(page.said("interviewer")).hasSize(2);
            assertThat(page.last().text()).startsWith("Most may be a day old.");
            assertThat(page.last().facts()).containsExactly("how-fresh-do-the-features-have-to-be");
            assertThat(page.state().facts()).hasSize(1);
        }

        @Test
        void isHeardOnceHoweverOftenItIsSent() {
            var say = new Command.Say(UUID.randomUUID(), TALK);

            var first = page.send(say);
            var again = page.send(say);
            house.pass(A_REPLY);
            var late = page.send(say);

            assertThat(List.of(again, late)).containsOnly(first);
            assertThat(page.said("candidate")).containsExactly(TALK);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\n\t", "\u200b\u200b", "\u0000"})
        void saysNothingWithBlanks(String nothing) {
            assertThat(codeOf(page.say(nothing))).isEqualTo(ErrorCode.BLANK);
            assertThat(page.said("candidate")).isEmpty();
        }

        @Test
        void maySayEightThousandCharactersAndNotOneMore() {
            assertThat(page.say("x".repeat(8_000))).isInstanceOf(ServerMessage.Accepted.class);
            assertThat(codeOf(page.say("x".repeat(8_001)))).isEqualTo(ErrorCode.TOO_LONG);
        }

        @Test
        void isKeptReadableIfACharacterIsCutInHalf() {
            page.say("half \ud83d of it");

            assertThat(page.said("candidate")).containsExactly("half \ufffd of it");
        }

        @Test
        void isAskedToWaitAfterTooManyUnansweredMessages() {
            for (int i = 0; i < 10; i++) {
                page.say(TALK);
            }

            assertThat(codeOf(page.say(TALK))).isEqualTo(ErrorCode.BUSY);
        }
    }

    @Nested
    class WithASecondTab {

        @Test
        void bothHearTheSameInTheSameOrder() {
            house.pass(Duration.ofMillis(300));
            var second = node.page(interview).open();

            page.say("First of all, a log.");
            second.say("And two stores behind it.");
            house.pass(A_REPLY.multipliedBy(3));

            assertThat(page.said("candidate")).containsExactly("First of all, a log.", "And two stores behind it.");
            assertThat(second.turns()).isEqualTo(page.turns());
            assertThat(second.order()).isEqualTo(page.order());
        }

        @Test
        void theSecondContinuesInTheMiddleOfAReply() {
            house.pass(Duration.ofMillis(500));

            var second = node.page(interview).open();

            assertThat(second.hearsAReply()).isTrue();
            house.pass(A_REPLY);
            assertThat(second.turns()).isEqualTo(page.turns());
        }
    }

    @Nested
    class WhenPaused {

        @Test
        void takesNoContributionAndNoTime() {
            house.pass(Duration.ofSeconds(60));
            page.send(new Command.Pause(UUID.randomUUID()));
            house.pass(Duration.ofHours(3));

            assertThat(page.state().elapsedSeconds()).isEqualTo(60);
            assertThat(codeOf(page.say(TALK))).isEqualTo(ErrorCode.PAUSED);

            page.send(new Command.Resume(UUID.randomUUID()));
            house.pass(Duration.ofSeconds(30));
            page.say(TALK);
            house.pass(A_REPLY);

            assertThat(page.state().elapsedSeconds()).isBetween(90L, 95L);
            assertThat(page.last().move()).isEqualTo("probe");
        }

        @Test
        void isPausedWhenNobodyIsThereForTwoMinutes() {
            house.pass(A_REPLY);
            page.close();
            house.pass(House.PAUSE_AFTER.plusSeconds(1));

            assertThat(events()).last().isInstanceOf(Paused.class);
            var back = node.page(interview).open();
            assertThat(back.state().status()).isEqualTo("paused");
            assertThat(back.state().elapsedSeconds()).isEqualTo(130);
        }

        @Test
        void goesOnWhenSomebodyComesBackInTime() {
            house.pass(A_REPLY);
            page.close();
            house.pass(House.PAUSE_AFTER.minusSeconds(1));
            page.open();
            house.pass(House.PAUSE_AFTER);

            assertThat(page.state().status()).isEqualTo("running");
        }

        @Test
        void oneOfTwoTabsIsEnoughToStay() {
            var second = node.page(interview).open();
            page.close();
            house.pass(House.PAUSE_AFTER.multipliedBy(2));

            assertThat(second.state().status()).isEqualTo("running");
        }
    }

    @Nested
    class WhenTimePasses {

        @Test
        void warnsAndClosesByItself() {
            house.pass(Duration.ofMinutes(55).plusSeconds(10));
            assertThat(page.last().move()).isEqualTo("time-warning");
            assertThat(page.state().warned()).isTrue();

            house.pass(Duration.ofMinutes(5));

            assertThat(page.last().move()).isEqualTo("close");
            assertThat(page.state().status()).isEqualTo("ended");
            assertThat(page.state().ending()).isEqualTo("complete");
            assertThat(house.judge.submitted).hasSize(1);
        }

        @Test
        void isClosedAfterSevenDaysAndJudgedOnRequestOnly() {
            house.pass(A_REPLY);
            page.close();
            house.pass(Duration.ofDays(7).plusMinutes(5));

            node.upkeep.neglected().block();

            assertThat(events()).last().isInstanceOf(Neglected.class);
            node.upkeep.owed().block();
            assertThat(house.judge.submitted).isEmpty();
            node.rooms.in(interview.id(), Room::handOver).block();
            assertThat(house.judge.submitted).hasSize(1);
            assertThat(house.judge.submitted.getFirst().ending()).isEqualTo(Ending.EARLY);
        }

        @Test
        void isNotClosedWhileItIsTouched() {
            page.send(new Command.Pause(UUID.randomUUID()));
            house.pass(Duration.ofDays(6));
            page.send(new Command.Resume(UUID.randomUUID()));
            house.pass(Duration.ofDays(1).plusSeconds(1));

            node.upkeep.neglected().block();

            assertThat(events()).noneMatch(Neglected.class::isInstance);
        }
    }

    @Nested
    class WhenFinished {

        @Test
        void breaksTheReplyOffAndHandsTheTranscriptOverOnce() {
            house.pass(Duration.ofMillis(500));

            page.send(new Command.Finish(UUID.randomUUID()));
            house.pass(A_REPLY);

            var opening = page.turns().getFirst();
            assertThat(opening.cut()).isTrue();
            assertThat(opening.text()).startsWith("Let's begin. Our company").doesNotContain("start where you like");
            assertThat(page.state().ending()).isEqualTo("early");
            assertThat(codeOf(page.say(TALK))).isEqualTo(ErrorCode.ENDED);
            assertThat(house.judge.submitted).hasSize(1);
            assertThat(events()).last().isInstanceOf(HandedOver.class);
        }

        @Test
        void triesAgainWhenTheJudgeWasOut() {
            house.judge.failing = true;
            page.send(new Command.Finish(UUID.randomUUID()));
            house.pass(Duration.ofSeconds(3));
            house.judge.failing = false;

            house.pass(Duration.ofSeconds(10));

            assertThat(house.judge.submitted).hasSize(1);
        }

        @Test
        void isFinishedOnceHoweverOftenItIsSent() {
            var finish = new Command.Finish(UUID.randomUUID());

            assertThat(page.send(finish)).isEqualTo(page.send(finish));
            assertThat(codeOf(page.send(new Command.Finish(UUID.randomUUID())))).isEqualTo(ErrorCode.ENDED);
        }
    }

    @Nested
    class WithHints {

        @Test
        void givesThemOnCommandCountsThemAndRunsOut() {
            int hints = 0;
            while (page.send(new Command.Hint(UUID.randomUUID())) instanceof ServerMessage.Accepted) {
                hints++;
                house.pass(A_REPLY);
            }

            assertThat(hints).isGreaterThan(5);
            assertThat(page.state().hintsUsed()).isEqualTo(hints);
            assertThat(codeOf(page.send(new Command.Hint(UUID.randomUUID())))).isEqualTo(ErrorCode.NO_HINT_LEFT);
        }
    }

    @Nested
    class AfterACrash {

        @Test
        void theCutOffReplyIsSaidAgainByWhoeverComesFirst() {
            var crashed = crashedInMidReply();
            var restarted = house.node();

            restarted.upkeep.cutOff().block();
            house.pass(A_REPLY);

            var back = restarted.page(crashed).open();
            assertThat(back.said("interviewer")).containsExactly("Where do the values live?");
            assertThat(house.journalOf(crashed)).extracting(Recorded::event).anyMatch(ReplyTakenOver.class::isInstance);
        }

        @Test
        void aPageIsToldThatWhatItHeardIsSaidAgain() {
            var crashed = crashedInMidReply();
            var page = house.node().page(crashed).open();

            house.pass(A_REPLY);

            assertThat(page.frames()).hasAtLeastOneElementOfType(ServerMessage.Restarted.class);
            assertThat(page.said("interviewer")).containsExactly("Where do the values live?");
        }

        @Test
        void theClockOfAnInterviewThatNobodyComesBackToStopsWhereItWas() {
            var crashed = crashedInMidReply();
            var lastSeen = house.clock().instant();
            house.pass(Duration.ofHours(2));
            var restarted = house.node();

            restarted.upkeep.orphaned().block();
            house.pass(House.PAUSE_AFTER.plusSeconds(1));

            assertThat(house.journalOf(crashed))
                    .extracting(Recorded::event)
                    .contains(new Paused(PausedBy.ABSENCE, lastSeen.plus(House.PAUSE_AFTER)));
        }

        private Interview crashedInMidReply() {
            var crashed = house.interview();
            var move = new MoveChosen(
                    MoveKind.PROBE,
                    "Where do the values live?",
                    "Where do the values live?",
                    Set.of(),
                    List.of(),
                    Progress.NONE);
            var dead = house.store.node(Duration.ZERO);
            var lease = dead.leases().acquire(crashed.id()).block();
            var now = house.clock().instant();
            dead.journal()
                    .append(new Right.Held(lease), Entries.of(0, now, new Started(), new CandidateSaid(TALK), move))
                    .block();
            return crashed;
        }
    }

    @Nested
    class WithSeveralNodes {

        @Test
        void aPageOfAnotherNodeHearsEveryTurn() {
            var other = house.node();
            var elsewhere = other.page(interview).open();
            house.pass(A_REPLY);
            page.say(TALK);
            house.pass(A_REPLY);

            other.rooms.in(interview.id(), Room::lookUp).block();

            assertThat(elsewhere.turns()).isEqualTo(page.turns());
        }

        @Test
        void twoNodesNeverAnswerTheSameTwice() {
            var other = house.node();
            var elsewhere = other.page(interview).open();
            house.pass(A_REPLY);

            page.say("A log in front.");
            elsewhere.say("And two stores behind.");
            house.pass(A_REPLY.multipliedBy(4));
            other.rooms.in(interview.id(), Room::lookUp).block();
            node.rooms.in(interview.id(), Room::lookUp).block();

            assertThat(page.turns()).isEqualTo(elsewhere.turns());
            assertThat(page.said("candidate")).hasSize(2);
            assertThat(page.said("interviewer")).doesNotHaveDuplicates();
        }

        @Test
        void aPauseByANodeThatDoesNotSeeUsIsLifted() {
            var other = house.node();
            var elsewhere = other.page(interview).open();
            house.pass(A_REPLY);
            elsewhere.close();
            house.pass(House.PAUSE_AFTER.plusSeconds(1));
            assertThat(events()).last().isInstanceOf(Paused.class);

            node.rooms.in(interview.id(), Room::lookUp).block();

            assertThat(page.state().status()).isEqualTo("running");
        }
    }

    @Test
    void aStopBringsTheReplyToItsEnd() {
        house.pass(Duration.ofMillis(300));

        node.rooms.stop().block();

        assertThat(page.turns()).hasSize(1);
        assertThat(page.last().cut()).isFalse();
        assertThat(house.store
                        .node(Duration.ofSeconds(5))
                        .leases()
                        .acquire(interview.id())
                        .block())
                .isNotNull();
    }

    @Test
    void measuresTheWaitForTheFirstWord() {
        house.pass(A_REPLY);
        page.say(TALK);
        house.pass(A_REPLY);

        assertThat(house.meters.get("rehearsal.first.delta").timer().count()).isEqualTo(1);
        assertThat(house.meters.get("rehearsal.interviews.active").gauge().value())
                .isEqualTo(1);
    }

    private List<InterviewEvent> events() {
        return house.journalOf(interview).stream().map(Recorded::event).toList();
    }

    private static ErrorCode codeOf(ServerMessage answer) {
        assertThat(answer).isInstanceOf(ServerMessage.Failed.class);
        return ((ServerMessage.Failed) answer).code();
    }
}
