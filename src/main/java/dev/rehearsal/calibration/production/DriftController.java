package dev.rehearsal.calibration.production;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Drift for the pages. */
@RestController
class DriftController {

    private final DriftDesk desk;

    DriftController(DriftDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/calibration/drift")
    Mono<DriftView> drift(@RequestParam(defaultValue = "") String question) {
        return desk.of(question);
    }
}
