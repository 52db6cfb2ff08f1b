package dev.rehearsal.interview.room;

import dev.rehearsal.bank.Entry;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.InterviewEvent.ReplyTakenOver;
import dev.rehearsal.interview.room.Decision.Leave;
import dev.rehearsal.interview.room.Decision.Write;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.OpenReply;
import dev.rehearsal.interview.state.Use;
import dev.rehearsal.interview.voice.Telling;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Does what is due in an interview, one thing after the other: replies, keeps the time, hands over to the judge. */
final class Interviewer {

    private static final Logger log = LoggerFactory.getLogger(Interviewer.class);

    private final Interview interview;
    private final Entry entry;
    private final Desk desk;
    private final Ledger ledger;
    private final Speaking speaking;

    Interviewer(Interview interview, Entry entry, Desk desk, Ledger ledger, Speaking speaking) {
        this.interview = interview;
        this.entry = entry;
        this.desk = desk;
        this.ledger = ledger;
        this.speaking = speaking;
    }

    /** Whether there is something to do. */
    boolean due(InterviewState state) {
        return state.talk().reply() != null
                || state.lifecycle().owesTranscript()
                || (state.running() && (state.unanswered() || timeDue(state)));
    }

    /** How long until the time says something. */
    Duration untilTime(InterviewState state) {
        var watch = desk.thinking().watch(entry, state);
        return state.memory().warned() ? watch.remaining() : watch.remaining().minus(watch.warningTime());
    }

    private boolean timeDue(InterviewState state) {
        var watch = desk.thinking().watch(entry, state);
        return watch.over() || (watch.warningDue() && !state.memory().warned());
    }

    /** Does the next thing; false when somebody else is at it. */
    Mono<Boolean> act(InterviewState state) {
        if (state.lifecycle().owesTranscript()) {
            return handOver(state).thenReturn(true);
        }
        return Mono.usingWhen(
                Mono.fromSupplier(() -> new Floor(interview.id(), desk.journal(), desk.leases())),
                floor -> state.talk().reply() == null ? answer(floor, state) : finish(floor),
                Floor::giveBack);
    }

    /** Gives the transcript to the judge; the same once more changes nothing. */
    Mono<Void> handOver(InterviewState state) {
        return desk.judge()
                .submit(Transcripts.of(interview, state))
                .then(ledger.record(null, ledger.freely(), Rulings::handedOver))
                .then();
    }

    /** Says what a turn that is open was to say. */
    private Mono<Boolean> finish(Floor floor) {
        return floor.take()
                .filter(taken -> taken)
                .flatMap(taken -> ledger.caughtUp())
                .flatMap(now -> finish(floor, now).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> finish(Floor floor, InterviewState state) {
        var open = state.talk().reply();
        if (open == null) {
            return Mono.empty();
        }
        return isAskedFor(state, open) ? say(floor, open, false) : takeOver(floor, open);
    }

    // The candidate asked to hear the rest of a turn, and nobody has begun with it.
    private static boolean isAskedFor(InterviewState state, OpenReply reply) {
        return state.seq() == reply.id() && reply.move().uses().stream().anyMatch(Use::isRest);
    }

    private Mono<Void> takeOver(Floor floor, OpenReply reply) {
        log.atInfo().addKeyValue("interview", interview.id()).log("Taking over a reply that was cut off");
        return ledger.record(
                        null,
                        floor.holding(),
                        now -> reply.equals(now.talk().reply())
                                ? new Write(new ReplyTakenOver(reply.id()))
                                : new Leave())
                .then(say(floor, reply, true));
    }

    // What arrives while the interviewer thinks is part of what is answered: the state is looked at once more.
    private Mono<Boolean> answer(Floor floor, InterviewState state) {
        return desk.thinking()
                .move(entry, state)
                .flatMap(move -> ledger.record(
                        null, floor.taking(), now -> now.seq() == state.seq() ? new Write(move) : new Leave()))
                .map(outcome -> true)
                .defaultIfEmpty(true)
                .onErrorReturn(LeaseLost.class, false)
                .flatMap(free -> floor.held() ? answer(floor).thenReturn(true) : Mono.just(free));
    }

    private Mono<Void> answer(Floor floor) {
        return ledger.state().mapNotNull(now -> now.talk().reply()).flatMap(reply -> say(floor, reply, false));
    }

    /** @param again whether somebody may have heard a beginning of it */
    private Mono<Void> say(Floor floor, OpenReply reply, boolean again) {
        return ledger.state()
                .map(state -> new Telling(interview, entry, state, reply, again))
                .flatMap(telling -> speaking.speak(floor.lease(), telling))
                .flatMap(said -> ledger.record(
                        null,
                        floor.givingBack(),
                        now -> Rulings.spoken(
                                now,
                                reply,
                                said,
                                desk.thinking().watch(entry, now).over())))
                .then();
    }
}
