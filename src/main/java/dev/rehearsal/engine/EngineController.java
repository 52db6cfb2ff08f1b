package dev.rehearsal.engine;

import dev.rehearsal.platform.StartupNote;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages what speaks and what judges. */
@RestController
class EngineController {

    @GetMapping("/api/engine")
    Engines engines() {
        return new Engines(
                new Engine(
                        "scripted",
                        "Scripted interviewer",
                        "Asks the bank's own questions; needs no key and no network."),
                new Engine(
                        "built-in", "Built-in judge", "Compares what you said with the rubric's reference statements."),
                null);
    }

    @Bean
    StartupNote engineNote() {
        return () -> "with the scripted voice and the built-in judge (no model is configured).";
    }

    /** What is used for new interviews, and a sentence for the page when something about it is amiss. */
    record Engines(Engine voice, Engine judge, @Nullable String notice) {}

    /** One engine as the pages show it. */
    record Engine(String kind, String name, String detail) {}
}
