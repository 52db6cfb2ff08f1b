package dev.rehearsal.calibration.runs;

import dev.rehearsal.platform.DividedWork;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How calibration runs go on beside live interviews.
 *
 * @param lease after this silence of whoever works on a run, another takes over
 * @param sweep how often to look for runs that nobody works on
 * @param sideBySide runs that go on side by side on this node, so that a short one does not wait for a long one's end
 * @param atOnce transcripts of one run judged side by side on this node
 * @param rest how long to rest after each transcript, as a share of the time that it took
 * @param tries how often a judge is asked about a transcript before the run goes on without it
 */
@Validated
@ConfigurationProperties("rehearsal.calibration")
record RunProperties(
        @DefaultValue("10s") Duration lease,
        @DefaultValue("2s") Duration sweep,
        @DefaultValue("2") @Min(1) int sideBySide,
        @DefaultValue("1") @Min(1) int atOnce,
        @DefaultValue("0.5") @Min(0) double rest,
        @DefaultValue("3") @Min(1) int tries) {

    DividedWork.Pace pace() {
        return new DividedWork.Pace(lease, sweep, sideBySide);
    }
}
