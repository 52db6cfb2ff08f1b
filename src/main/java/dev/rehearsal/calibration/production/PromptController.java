package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.JudgePrompts.Wording;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trial.Prompt;
import dev.rehearsal.calibration.trials.Trials;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Prompts of model judges for the pages: the one to begin from, and those that were tried. */
@RestController
@RequestMapping("/api/calibration")
class PromptController {

    private final TrialPrompts prompts;
    private final Trials trials;

    PromptController(TrialPrompts prompts, Trials trials) {
        this.prompts = prompts;
        this.trials = trials;
    }

    @GetMapping("/prompts/judge")
    Wording inForce() {
        return prompts.inForce();
    }

    /** As a file for the folder of prompts, letter by letter as it was tried. */
    @GetMapping(path = "/experiments/{id}/prompt", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<String> tried(@PathVariable UUID id) {
        return trials.find(id)
                .mapNotNull(Trial::prompt)
                .map(Prompt::text)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("Trial %s tries no prompt.".formatted(id))));
    }
}
