package dev.rehearsal.interview.voice;

import dev.rehearsal.interview.state.OpenReply;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Says the words that were planned, at a reading pace; a reply that is silenced counts as said, for it was planned. */
record PacedVoice(Function<String, Flux<Delta>> pace) implements Voice {

    @Override
    public Flux<Speech> speak(Telling telling) {
        var text = telling.reply().move().text();
        return pace.apply(text)
                .<Speech>map(Speech.Bit::new)
                .concatWithValues(new Speech.End(new Said(text, false, null)));
    }

    @Override
    public Said silenced(OpenReply reply, String soFar) {
        return new Said(reply.move().text(), false, null);
    }
}
