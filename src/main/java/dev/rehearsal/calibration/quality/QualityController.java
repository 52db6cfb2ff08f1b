package dev.rehearsal.calibration.quality;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.calibration.quality.Qualities.Kept;
import dev.rehearsal.calibration.table.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** How good the built-in judge is, as far as its authors can say: for everybody, whether signed in or not. */
@RestController
class QualityController {

    private final Matter matter;
    private final Qualities qualities;

    QualityController(Matter matter, Qualities qualities) {
        this.matter = matter;
        this.qualities = qualities;
    }

    /**
     * What is known.
     *
     * @param status "measured", "measuring" or "not-measured"
     * @param reproduce how to get the same figures
     */
    record Shown(
            JudgeName judge,
            String status,
            @Nullable Instant measuredAt,
            List<String> what,
            List<String> isNot,
            List<String> reproduce,
            Counted readings,
            @Nullable JsonNode agreement,
            @Nullable JsonNode certificate,
            @Nullable JsonNode bias) {}

    /** How much was read: answers, levels, and how often each answer. */
    record Counted(long transcripts, long ratings, long readings) {

        static Counted of(List<Reading> readings) {
            return new Counted(
                    readings.stream()
                            .map(reading -> reading.question() + "/" + reading.answer())
                            .distinct()
                            .count(),
                    readings.stream()
                            .mapToLong(reading -> reading.levels().size())
                            .sum(),
                    readings.stream().map(Reading::reading).distinct().count());
        }
    }

    @GetMapping("/api/judge-quality")
    Mono<Shown> quality() {
        return Mono.fromCallable(matter::fingerprint)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(fingerprint -> qualities
                        .find(fingerprint)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(kept -> shown(fingerprint, kept.orElse(null))));
    }

    private Shown shown(String fingerprint, @Nullable Kept kept) {
        var counted = Counted.of(matter.readings());
        var body = kept == null ? null : kept.body();
        var measured = body == null ? null : Json.read(body, Measured.class);
        return new Shown(
                matter.judge(),
                measured != null ? "measured" : kept != null ? "measuring" : "not-measured",
                kept == null ? null : kept.measuredAt(),
                QualityWords.what(counted),
                QualityWords.IS_NOT,
                QualityWords.reproduce(fingerprint),
                counted,
                measured == null ? null : measured.agreement(),
                measured == null ? null : measured.certificate(),
                measured == null ? null : measured.bias());
    }
}
