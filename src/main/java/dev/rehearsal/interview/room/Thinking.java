package dev.rehearsal.interview.room;

import dev.rehearsal.assessment.Coverage;
import dev.rehearsal.assessment.CoverageTracker;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.interview.journal.InterviewEvent.MoveChosen;
import dev.rehearsal.interview.language.Language;
import dev.rehearsal.interview.policy.Heard;
import dev.rehearsal.interview.policy.Listener;
import dev.rehearsal.interview.policy.Move;
import dev.rehearsal.interview.policy.Policy;
import dev.rehearsal.interview.policy.Situation;
import dev.rehearsal.interview.policy.Watch;
import dev.rehearsal.interview.policy.Whereabouts;
import dev.rehearsal.interview.state.InterviewState;
import dev.rehearsal.interview.voice.ScriptedVoice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** From what was said to what to say: coverage, policy, words. */
@Component
class Thinking {

    private static final Logger log = LoggerFactory.getLogger(Thinking.class);

    private final CoverageTracker tracker;
    private final Nearness likeness;
    private final Clock clock;
    private final Listener listener;
    private final ScriptedVoice voice;

    Thinking(CoverageTracker tracker, Nearness likeness, Clock clock) {
        this.tracker = tracker;
        this.likeness = likeness;
        this.clock = clock;
        var language = Language.english();
        this.listener = new Listener(language);
        this.voice = new ScriptedVoice(language);
    }

    /** Gets ready for an interview on this question. */
    Mono<Void> warm(Entry entry) {
        return tracker.warm(entry.rubric());
    }

    /** What to do now; empty when there is nothing to do. */
    Mono<MoveChosen> move(Entry entry, InterviewState state) {
        return situation(entry, state).flatMap(situation -> Mono.justOrEmpty(move(situation)));
    }

    /** Everything that the policy goes by. */
    Mono<Situation> situation(Entry entry, InterviewState state) {
        var text = said(state);
        return coverage(entry, state)
                .zipWith(likeness.of(
                        listener.asked(text), entry.question().script().facts()))
                .map(known -> new Situation(
                        entry,
                        state,
                        known.getT1(),
                        listener.hear(entry.question(), text, known.getT2()),
                        watch(entry, state)));
    }

    /** The same without a look at what is covered. */
    Situation atAGlance(Entry entry, InterviewState state) {
        return new Situation(entry, state, Coverage.UNKNOWN, Heard.NOTHING, watch(entry, state));
    }

    Watch watch(Entry entry, InterviewState state) {
        return Watch.read(state, clock.instant(), entry.question().profile().time());
    }

    private Optional<MoveChosen> move(Situation situation) {
        var move = situation.state().unanswered() ? Optional.of(Policy.next(situation)) : Policy.atTime(situation);
        return move.map(chosen -> inWords(situation, chosen));
    }

    private MoveChosen inWords(Situation situation, Move move) {
        var words = voice.words(move, situation.state().memory());
        var uses = new ArrayList<>(move.uses());
        uses.addAll(words.uses());
        return new MoveChosen(
                move.kind(),
                words.text(),
                words.question(),
                move.asksFor(),
                uses,
                Whereabouts.progress(situation, move));
    }

    private static String said(InterviewState state) {
        return state.talk().pending().stream()
                .flatMap(
                        recorded -> Optional.of(recorded.event())
                                .filter(CandidateSaid.class::isInstance)
                                .map(CandidateSaid.class::cast)
                                .stream())
                .map(CandidateSaid::text)
                .collect(Collectors.joining("\n"));
    }

    // Without coverage the interviewer still knows what was asked, and goes on by that.
    private Mono<Coverage> coverage(Entry entry, InterviewState state) {
        if (state.talk().byCandidate().findAny().isEmpty()) {
            return Mono.just(Coverage.UNKNOWN);
        }
        return tracker.cover(entry.rubric(), Transcripts.turns(state))
                .doOnError(failure -> log.warn("Coverage is not known; asking in the order of the rubric.", failure))
                .onErrorReturn(Coverage.UNKNOWN);
    }
}
