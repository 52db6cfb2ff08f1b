package dev.rehearsal.calibration.quality;

import dev.rehearsal.calibration.agreement.Report;
import dev.rehearsal.calibration.bias.BiasRow;
import dev.rehearsal.calibration.table.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The figures as they are kept and shown.
 *
 * @param agreement overall, by dimension and by question; a single criterion has three answers, too few for figures
 */
record Measured(JsonNode certificate, JsonNode agreement, JsonNode bias) {

    /** Only what is shown; the rest can be made again from the run. */
    record Agreement(Object overall, List<?> dimensions, List<?> questions, List<?> criteria) {}

    static Measured of(Report report, List<BiasRow> bias) {
        return new Measured(
                Json.tree(report.certificate()),
                Json.tree(new Agreement(report.overall(), report.dimensions(), report.questions(), List.of())),
                Json.tree(bias));
    }
}
