package dev.rehearsal.interview.state;

import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.Recorded;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said.
 *
 * @param turns finished turns, in the order in which they were finished
 * @param reply the interviewer's turn that is being spoken; null between replies
 * @param pending what the candidate did since the interviewer last chose a move, and has no reply yet
 */
public record Talk(List<Spoken> turns, @Nullable OpenReply reply, List<Recorded> pending) {

    static final Talk SILENCE = new Talk(List.of(), null, List.of());

    public Talk {
        turns = List.copyOf(turns);
        pending = List.copyOf(pending);
    }

    Talk candidateSaid(Recorded recorded, CandidateSaid said) {
        var turn = new Spoken(recorded.seq(), recorded.seq(), said.text(), recorded.at(), null, false, null);
        return new Talk(added(turns, turn), reply, added(pending, recorded));
    }

    Talk asked(Recorded recorded) {
        return new Talk(turns, reply, added(pending, recorded));
    }

    Talk opened(Recorded recorded, MoveChosen move) {
        return new Talk(turns, new OpenReply(recorded.seq(), move), List.of());
    }

    Talk interviewerSaid(Recorded recorded, InterviewerSaid said) {
        if (reply == null || reply.id() != said.turn()) {
            // The interview ended while this was spoken; the turn is kept as it was planned.
            return this;
        }
        return finished(recorded, said);
    }

    Talk brokenOff(Recorded recorded) {
        return reply == null
                ? this
                : finished(
                        recorded, new InterviewerSaid(reply.id(), reply.move().text(), true));
    }

    private Talk finished(Recorded recorded, InterviewerSaid said) {
        if (reply == null) {
            return this;
        }
        var turn = new Spoken(
                reply.id(), recorded.seq(), said.text(), recorded.at(), reply.move(), said.cut(), said.manner());
        return new Talk(added(turns, turn), null, pending);
    }

    private static <T> List<T> added(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    public Stream<Spoken> byCandidate() {
        return turns.stream().filter(Spoken::byCandidate);
    }
}
