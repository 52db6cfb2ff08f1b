package dev.rehearsal.calibration.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.calibration.runs.Run;
import dev.rehearsal.calibration.runs.RunStore;
import dev.rehearsal.testing.InProcess;
import dev.rehearsal.testing.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** The judge is measured by itself, once, and everybody may read what came of it. */
class QualityIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Three answers instead of all of the bank's, so that the test does not take minutes. */
    static class FewReadings {

        @Bean
        @Primary
        Readings fewReadings() {
            return new Readings() {
                @Override
                List<Reading> of(Bank bank) {
                    return super.of(bank).stream()
                            .filter(reading -> reading.question().equals("training-serving-skew"))
                            .toList();
                }
            };
        }
    }

    @Test
    void theJudgeIsMeasuredOnceAndTheFiguresOutliveARestart(@TempDir Path folder) {
        JsonNode first;
        try (var service = start(folder)) {
            assertThat(quality(service).get("readings").get("transcripts").intValue())
                    .isEqualTo(3);
            first = measured(service);
        }

        assertThat(first.get("certificate").get("verdict").stringValue()).isEqualTo("authors-only");
        assertThat(first.get("certificate").get("sentence").stringValue()).contains("authors' readings");
        assertThat(first.get("agreement")
                        .get("overall")
                        .get("judgeHuman")
                        .get("n")
                        .intValue())
                .isEqualTo(first.get("readings").get("ratings").intValue());
        assertThat(first.get("agreement")
                        .get("overall")
                        .get("judgeHuman")
                        .get("raters")
                        .intValue())
                .isEqualTo(4);
        assertThat(first.get("agreement").get("criteria").size()).isZero();
        assertThat(first.get("bias").size()).isEqualTo(8);
        assertThat(first.get("reproduce").toString()).contains("judge quality");
        assertThat(first.get("isNot").toString()).contains("No expert from outside");

        try (var service = start(folder)) {
            assertThat(measured(service)).isEqualTo(first);
            assertThat(service.part(RunStore.class)
                            .all(Run.Purpose.BIAS, null)
                            .collectList()
                            .block(PATIENCE))
                    .hasSize(1);
        }
    }

    private static InProcess start(Path folder) {
        return InProcess.start(
                folder,
                List.of(FewReadings.class),
                "rehearsal.calibration.quality.after=0s",
                "rehearsal.calibration.quality.every=200ms");
    }

    private static JsonNode measured(InProcess service) {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(200))
                .map(tick -> quality(service))
                .filter(answer -> answer.get("status").stringValue().equals("measured"))
                .blockFirst(PATIENCE);
    }

    private static JsonNode quality(InProcess service) {
        return new Visitor(service.address())
                .get("/api/judge-quality")
                .expect(200)
                .json();
    }
}
