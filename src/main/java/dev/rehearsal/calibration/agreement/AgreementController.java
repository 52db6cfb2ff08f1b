package dev.rehearsal.calibration.agreement;

import dev.rehearsal.calibration.golden.Part;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Agreement for the pages. */
@RestController
@RequestMapping("/api/calibration")
class AgreementController {

    private final Counting counting;

    AgreementController(Counting counting) {
        this.counting = counting;
    }

    @GetMapping("/runs/{id}/agreement")
    Mono<Report> ofRun(@PathVariable UUID id) {
        return counting.report(id);
    }

    @GetMapping("/runs/{id}/differences")
    Mono<List<Apart>> differences(@PathVariable UUID id) {
        return counting.apart(id);
    }

    @GetMapping("/sets/{id}/agreement")
    Mono<Report> ofSet(@PathVariable UUID id, @RequestParam(defaultValue = "all") String part) {
        return counting.report(id, Part.of(part));
    }

    @GetMapping("/sets/{id}/raters")
    Mono<Severity> raters(@PathVariable UUID id, @RequestParam Optional<UUID> run) {
        return counting.severity(id, run);
    }

    @GetMapping("/comparisons")
    Mono<Versus> compare(@RequestParam UUID before, @RequestParam UUID after) {
        return counting.versus(before, after);
    }
}
