package dev.rehearsal.interview.voice;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.PromptTemplate;
import dev.rehearsal.engine.Purpose;
import dev.rehearsal.interview.journal.InterviewEvent.Manner;
import dev.rehearsal.interview.state.OpenReply;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * Lets a model find the words. Words that break a rule are asked for once more; after that, and whenever no words come,
 * the ones that were planned are said, and the journal tells why.
 */
record ModelVoice(LanguageModel model, PromptTemplate template, Function<String, Flux<Delta>> pace) implements Voice {

    /** Enough for the longest turn and for what a model thinks before it speaks. */
    private static final int TOKENS = 2_000;

    @Override
    public Flux<Speech> speak(Telling telling) {
        var prompt = new VoicePrompt(template, telling);
        return speak(prompt, new Attempt(prompt, telling.again(), null));
    }

    private Flux<Speech> speak(VoicePrompt prompt, Attempt attempt) {
        var telling = prompt.telling();
        var call = new ModelCall(Purpose.VOICE, telling.interview().id(), prompt.fill(attempt.mends()), TOKENS);
        return model.speak(call)
                .map(piece -> step(attempt, piece))
                .takeUntil(step -> !(step instanceof Step.Go))
                .concatMap(step -> speech(prompt, attempt, step), 1);
    }

    /** What a piece of the model's means; all but the first end its call. */
    private sealed interface Step {

        record Go() implements Step {}

        record Done(boolean cut) implements Step {}

        record Broken(Breach breach) implements Step {}

        record Silent(String why) implements Step {}
    }

    private static Step step(Attempt attempt, Piece piece) {
        var discipline = attempt.discipline();
        return switch (piece) {
            case Piece.Words words ->
                discipline.hear(words.text()).<Step>map(Step.Broken::new).orElseGet(Step.Go::new);
            case Piece.Finished ignored ->
                discipline.end().<Step>map(Step.Broken::new).orElseGet(() -> new Step.Done(false));
            case Piece.CutOff ignored -> discipline.said().isBlank() ? new Step.Silent("cut-off") : new Step.Done(true);
            case Piece.Refused ignored -> new Step.Silent("refused");
            case Piece.Unavailable ignored -> new Step.Silent("unavailable");
            case Piece.Misconfigured ignored -> new Step.Silent("misconfigured");
        };
    }

    private Flux<Speech> speech(VoicePrompt prompt, Attempt attempt, Step step) {
        return switch (step) {
            case Step.Go ignored -> attempt.bits();
            case Step.Done done ->
                done.cut()
                        ? end(attempt, true)
                        : Flux.concat(attempt.lastBits(), Flux.defer(() -> end(attempt, false)));
            case Step.Broken broken -> broken(prompt, attempt, broken.breach());
            case Step.Silent silent -> planned(prompt, attempt, silent.why());
        };
    }

    private Flux<Speech> broken(VoicePrompt prompt, Attempt attempt, Breach breach) {
        return attempt.mends() == null
                ? speak(prompt, new Attempt(prompt, attempt.wasHeard(), breach))
                : planned(prompt, attempt, breach.id());
    }

    private Flux<Speech> end(Attempt attempt, boolean cut) {
        return Flux.just(new Speech.End(new Said(attempt.discipline().said().strip(), cut, manner(null))));
    }

    private Flux<Speech> planned(VoicePrompt prompt, Attempt attempt, String why) {
        var text = prompt.telling().reply().move().text();
        var bits = attempt.wasHeard() ? Flux.<Speech>empty() : pace.apply(text).<Speech>map(Speech.Bit::new);
        return Flux.concat(bits, Flux.just(new Speech.End(new Said(text, false, manner(why)))));
    }

    @Override
    public Said silenced(OpenReply reply, String soFar) {
        return new Said(soFar, true, manner(null));
    }

    private Manner manner(@Nullable String instead) {
        return new Manner(model.name().toString(), template.name().toString(), instead);
    }
}
