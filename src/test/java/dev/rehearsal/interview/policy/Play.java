package dev.rehearsal.interview.policy;

import dev.rehearsal.assessment.Coverage;
import dev.rehearsal.assessment.CoverageTracker;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.interview.journal.InterviewEvent;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.InterviewerSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.journal.InterviewEvent.Started;
import dev.rehearsal.interview.journal.MoveKind;
import dev.rehearsal.interview.journal.Recorded;
import dev.rehearsal.interview.language.Language;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.state.Spoken;
import dev.rehearsal.interview.voice.ScriptedVoice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Plays an interview turn by turn without a service: the candidate's lines are given, the clock is moved by hand. */
final class Play {

    private static final double WORDS_PER_SECOND = 2;
    private static final Language ENGLISH = Language.english();

    private final Entry entry;
    private final CoverageTracker tracker;
    private final Ear ear;
    private final Listener listener = new Listener(ENGLISH);
    private final ScriptedVoice voice = new ScriptedVoice(ENGLISH);
    private final List<MoveChosen> moves = new ArrayList<>();
    private InterviewState state = InterviewState.BLANK;
    private Coverage coverage = Coverage.UNKNOWN;
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    /** How near the clauses of a question come to the facts. */
    interface Ear {
        Likeness of(List<String> clauses, List<Fact> facts);
    }

    Play(Entry entry, CoverageTracker tracker) {
        this(entry, tracker, (clauses, facts) -> Likeness.UNKNOWN);
    }

    Play(Entry entry, CoverageTracker tracker, Ear ear) {
        this.entry = entry;
        this.tracker = tracker;
        this.ear = ear;
        record(new Started());
        reply("");
    }

    /** The candidate speaks, which takes as long as speaking takes, and the interviewer answers. */
    MoveChosen say(String text) {
        pass(Duration.ofSeconds(Math.round(Sentences.length(text) / WORDS_PER_SECOND)));
        record(new CandidateSaid(text));
        return reply(text);
    }

    MoveChosen ask(InterviewEvent.Wish wish) {
        record(new InterviewEvent.Asked(wish));
        return reply("");
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    boolean over() {
        return moves.getLast().kind() == MoveKind.CLOSE;
    }

    List<MoveChosen> moves() {
        return moves;
    }

    MoveChosen last() {
        return moves.getLast();
    }

    Coverage coverage() {
        return coverage;
    }

    InterviewState state() {
        return state;
    }

    Situation situation(String text) {
        var limit = entry.question().profile().time();
        return new Situation(
                entry,
                state,
                coverage,
                listener.hear(entry.question(), text, likeness(text)),
                Watch.read(state, now, limit));
    }

    private Likeness likeness(String text) {
        return ear.of(listener.asked(text), entry.question().script().facts());
    }

    private MoveChosen reply(String text) {
        if (state.talk().byCandidate().findAny().isPresent()) {
            coverage = tracker.cover(entry.rubric(), turns()).block();
        }
        var situation = situation(text);
        var move = Policy.next(situation);
        var words = voice.words(move, state.memory());
        var uses = new ArrayList<>(move.uses());
        uses.addAll(words.uses());
        var chosen = new MoveChosen(
                move.kind(),
                words.text(),
                words.question(),
                move.asksFor(),
                uses,
                Whereabouts.progress(situation, move));
        record(chosen);
        record(new InterviewerSaid(state.seq(), chosen.text(), false));
        moves.add(chosen);
        return chosen;
    }

    private void record(InterviewEvent event) {
        state = state.after(new Recorded(state.seq() + 1, event, now));
    }

    private List<Turn> turns() {
        return state.talk().turns().stream().map(Play::turn).toList();
    }

    private static Turn turn(Spoken spoken) {
        return spoken.move() == null
                ? new Turn.Candidate(spoken.id(), spoken.text(), spoken.at())
                : new Turn.Interviewer(
                        spoken.id(), spoken.text(), spoken.at(), spoken.move().asksFor());
    }
}
