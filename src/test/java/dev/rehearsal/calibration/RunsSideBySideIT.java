package dev.rehearsal.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run does not wait for the end of a long one, such as the service's own measuring of its judge. */
class RunsSideBySideIT {

    @Test
    void aShortRunIsDoneWhileALongOneGoesOn(@TempDir Path folder) {
        try (var studio = new Studio(folder)) {
            var ann = studio.interviewer();
            ann.post("/api/calibration/exemplars", Map.of("questions", List.of("training-serving-skew")));
            for (var item : ann.get("/api/calibration/queue").get("items")) {
                Rating.rate(ann, item.get("transcript").stringValue(), 2);
            }
            var set = ann.post("/api/calibration/sets", Map.of("name", "March")).text("id");
            var wish = Map.of("set", set, "part", "all", "judge", "built-in");
            var checks = ann.post("/api/calibration/bias", wish).text("id");

            var run = ann.post("/api/calibration/runs", wish).text("id");
            var finished = ann.finished(run);

            assertThat(finished.get("done").intValue()).isEqualTo(3);
            var others = ann.get("/api/calibration/bias/{id}", checks);
            assertThat(others.get("status").stringValue()).isEqualTo("running");
            assertThat(others.get("done").intValue()).isPositive();
            assertThat(Studio.texts(ann.get("/api/calibration/bias?set={set}", set), "id"))
                    .as("the checks of the set, for whoever comes back to it")
                    .containsExactly(checks);
        }
    }
}
