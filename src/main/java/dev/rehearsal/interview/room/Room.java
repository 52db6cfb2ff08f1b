package dev.rehearsal.interview.room;

import dev.rehearsal.assessment.Transcript.Ending;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.InterviewEvent.Asked;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.Ended;
import dev.rehearsal.interview.journal.InterviewEvent.EndedBy;
import dev.rehearsal.interview.journal.InterviewEvent.PausedBy;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.InterviewEvent.Wish;
import dev.rehearsal.interview.live.ClientMessage.Command;
import dev.rehearsal.interview.live.ErrorCode;
import dev.rehearsal.interview.policy.Commands;
import dev.rehearsal.interview.room.Decision.Leave;
import dev.rehearsal.interview.room.Decision.Write;
import dev.rehearsal.interview.room.Happening.Piece;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Status;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One interview as this node takes part in it: who listens, what the candidate does, and the interviewer at work. */
public final class Room {

    private final Entry entry;
    private final Desk desk;
    private final Frames frames;
    private final Audience audience = new Audience();
    private final Ledger ledger;
    private final Speaking speaking;
    private final Work work;
    private final AtomicInteger holders = new AtomicInteger();

    Room(Interview interview, Entry entry, Desk desk) {
        this.entry = entry;
        this.desk = desk;
        this.frames = new Frames(interview, entry, desk.clock());
        this.ledger = new Ledger(interview.id(), desk.journal(), desk.clock(), audience);
        this.speaking = new Speaking(desk, audience);
        this.work = new Work(new Interviewer(interview, entry, desk, ledger, speaking), ledger, audience, desk);
    }

    /** Tells this interview in frames. */
    Frames frames() {
        return frames;
    }

    /** What a newcomer finds: where the interview stands, and what has been spoken of the reply under way. */
    record Arrival(InterviewState state, @Nullable Piece spoken) {}

    /** Comes in. The first to come starts the clock. */
    Mono<Void> join(Listener listener) {
        return record(now -> now.status() == Status.NEW ? new Write(new Started()) : new Leave())
                .then(ledger.look(state -> work.attended(() -> audience.join(listener, state))))
                .doOnNext(state -> work.wake())
                .then();
    }

    /** Goes out; the last one to go leaves the clock running for a while. */
    void leave(Listener listener) {
        work.left(() -> audience.leave(listener));
    }

    /** Does what the candidate wants, if it can be done. */
    Mono<Outcome> handle(Command command) {
        return outcome(command).doOnNext(outcome -> work.wake());
    }

    private Mono<Outcome> outcome(Command command) {
        return switch (command) {
            case Command.Say say -> say(say);
            case Command.Hint hint -> record(hint, this::hint);
            case Command.Repeat repeat -> record(repeat, now -> Rulings.contribution(now, new Asked(Wish.REPEAT)));
            case Command.MoveOn moveOn -> record(moveOn, now -> Rulings.contribution(now, new Asked(Wish.MOVE_ON)));
            case Command.Pause pause -> record(pause, now -> Rulings.pause(now, PausedBy.CANDIDATE, now()));
            case Command.Resume resume -> record(resume, Rulings::resume);
            case Command.Continue rest -> record(rest, Rulings::goOn);
            case Command.Finish finish -> finish(finish);
        };
    }

    private Mono<Outcome> say(Command.Say say) {
        var text = Utterance.readable(say.text());
        var fault = Utterance.fault(text);
        if (fault.isPresent()) {
            return Mono.just(new Outcome.Refused(fault.get()));
        }
        speaking.awaited();
        return record(say, now -> Rulings.contribution(now, new CandidateSaid(text)));
    }

    private Decision hint(InterviewState now) {
        return now.running() && !Commands.hasHint(desk.thinking().atAGlance(entry, now))
                ? new Decision.Refuse(ErrorCode.NO_HINT_LEFT)
                : Rulings.contribution(now, new Asked(Wish.HINT));
    }

    private Mono<Outcome> finish(Command.Finish finish) {
        return ledger.state()
                .flatMap(state -> desk.thinking().situation(entry, state))
                .map(situation -> situation.complete() ? Ending.COMPLETE : Ending.EARLY)
                .flatMap(ending -> record(
                        finish,
                        now -> Rulings.finish(
                                now,
                                new Ended(ending, EndedBy.CANDIDATE),
                                audience.spoken(now.talk().reply(), speaking.here()))))
                .doOnNext(outcome -> speaking.stop());
    }

    private Instant now() {
        return desk.clock().instant();
    }

    /** Looks up what other nodes have recorded. */
    Mono<Void> lookUp() {
        return Mono.fromSupplier(ledger::told)
                .flatMap(told -> ledger.caughtUp().flatMap(now -> stayed(told < now.seq(), now)))
                .doOnNext(outcome -> work.wake())
                .then();
    }

    // Another node saw its last socket go, and could not know of ours.
    private Mono<Outcome> stayed(boolean news, InterviewState now) {
        boolean missedUs = news && now.lifecycle().pausedBy() == PausedBy.ABSENCE && !audience.empty();
        return missedUs ? record(Rulings::resume) : record(state -> new Leave());
    }

    /** Stops the clock if nobody comes for a while after a restart; nobody can have been there since then. */
    void expectSomebody(Instant lastSeen) {
        work.expect(lastSeen);
    }

    /** Hears once more what was said before a restart, so that the next reply, or the report, need not wait for it. */
    Mono<Void> listenAgain() {
        return ledger.state()
                .flatMap(state -> desk.thinking().situation(entry, state))
                .then();
    }

    /** Closes what nobody touched for days. */
    Mono<Void> neglect() {
        return record(Rulings::neglect).then();
    }

    /** Goes on with whatever is due. */
    void wake() {
        work.wake();
    }

    /** Where the interview stands. */
    public Mono<InterviewState> state() {
        return ledger.caughtUp();
    }

    /** Hands the transcript to the judge, of an interview that was closed without a word, too. */
    public Mono<Void> handOver() {
        return work.handOver();
    }

    boolean attended() {
        return !audience.empty();
    }

    /** Number of the last event that the audience knows. */
    int told() {
        return ledger.told();
    }

    /** Keeps it from being forgotten while somebody is about to use it. */
    Room held() {
        holders.incrementAndGet();
        return this;
    }

    void released() {
        holders.decrementAndGet();
    }

    /** Whether this node can forget about it. */
    boolean idle() {
        return holders.get() == 0 && work.idle();
    }

    /** Brings the reply under way to its end at once. */
    Mono<Void> stop() {
        work.stop();
        speaking.stop();
        return work.finished();
    }

    /** Sends everybody away for good. */
    void deleted() {
        work.stop();
        audience.tell(new Happening.Deleted());
    }

    private Mono<Outcome> record(Command command, Function<InterviewState, Decision> decide) {
        return ledger.record(command.id(), ledger.freely(), decide);
    }

    private Mono<Outcome> record(Function<InterviewState, Decision> decide) {
        return ledger.record(null, ledger.freely(), decide);
    }
}
