package dev.rehearsal.interview.voice;

import dev.rehearsal.interview.state.OpenReply;
import reactor.core.publisher.Flux;

/** Turns a move into speech. */
public interface Voice {

    /** Speaks; unsubscribing silences it. */
    Flux<Speech> speak(Telling telling);

    /** What was said of a reply that was silenced after these words. */
    Said silenced(OpenReply reply, String soFar);
}
