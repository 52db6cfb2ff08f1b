package dev.rehearsal.engine.setup;

import dev.rehearsal.engine.Engine;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.platform.StartupNote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages what can speak and what can judge. */
@RestController
class EngineController {

    private static final Part SCRIPTED =
            new Part("scripted", "Scripted interviewer", "Asks the bank's own questions; needs no key and no network.");
    private static final Part BUILT_IN =
            new Part("built-in", "Built-in judge", "Compares what you said with the rubric's reference statements.");

    private final Engines engines;
    private final Standing standing;

    EngineController(Engines engines, Standing standing) {
        this.engines = engines;
        this.standing = standing;
    }

    @GetMapping("/api/engine")
    Answer engines() {
        var usual = engines.offered(null);
        return new Answer(
                voice(usual.voice()),
                judge(usual.judge()),
                standing.notice(),
                engines.offered().stream().map(engine -> choice(engine, usual)).toList());
    }

    @Bean
    StartupNote engineNote() {
        return () -> sentence(engines.offered().getFirst());
    }

    private static String sentence(Engine engine) {
        if (engine.voice() == null && engine.judge() == null) {
            return "with the scripted voice and the built-in judge (no model is used).";
        }
        return "with %s: voice %s, judge %s."
                .formatted(
                        engine.name(),
                        voice(engine.voice()).name(),
                        judge(engine.judge()).name());
    }

    private Choice choice(Engine engine, Engine usual) {
        return new Choice(
                engine.id(),
                engine.name(),
                voice(engine.voice()),
                judge(engine.judge()),
                engine.equals(usual),
                standing.isUsable(engine.id()));
    }

    private static Part voice(@Nullable LanguageModel model) {
        return model == null
                ? SCRIPTED
                : new Part(
                        "model",
                        model.name().toString(),
                        "A language model finds the interviewer's words; the moves stay the service's own.");
    }

    private static Part judge(@Nullable LanguageModel model) {
        return model == null
                ? BUILT_IN
                : new Part(
                        "model",
                        model.name().toString(),
                        "A language model judges each criterion; every quote is looked up in what you said.");
    }

    /**
     * What new interviews use, and what there is to choose from.
     *
     * @param notice a sentence for the page when something is amiss
     */
    record Answer(Part voice, Part judge, @Nullable String notice, List<Choice> engines) {}

    /** One part of an engine as the pages show it. */
    record Part(String kind, String name, String detail) {}

    /**
     * An engine to choose.
     *
     * @param usual whether it is used where nobody chooses
     * @param usable false when its settings are known to be wrong
     */
    record Choice(String id, String name, Part voice, Part judge, boolean usual, boolean usable) {}
}
