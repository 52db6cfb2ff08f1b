package dev.rehearsal.interview.voice;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** One try of a model to find the words. What was heard cannot be unsaid, so a second try after it is heard whole. */
final class Attempt {

    private final Discipline discipline;
    private final boolean silent;
    private final @Nullable Breach mends;
    private int offset;

    /**
     * @param silent whether words of another try were heard
     * @param mends what was wrong with the first try; null in the first try
     */
    Attempt(VoicePrompt prompt, boolean silent, @Nullable Breach mends) {
        this.discipline = new Discipline(Known.of(prompt.telling()), prompt.limit(), prompt.asks());
        this.silent = silent;
        this.mends = mends;
    }

    Discipline discipline() {
        return discipline;
    }

    @Nullable
    Breach mends() {
        return mends;
    }

    /** Whether somebody has heard words that will not stand. */
    boolean wasHeard() {
        return silent || offset > 0;
    }

    Flux<Speech> bits() {
        return bit(discipline.release());
    }

    Flux<Speech> lastBits() {
        return bit(discipline.rest());
    }

    private Flux<Speech> bit(String text) {
        if (text.isEmpty() || silent) {
            return Flux.empty();
        }
        var delta = new Delta(offset, text);
        offset = delta.end();
        return Flux.just(new Speech.Bit(delta));
    }
}
