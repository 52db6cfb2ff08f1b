package dev.rehearsal.assessment.store;

import dev.rehearsal.platform.DividedWork;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How submitted interviews get judged.
 *
 * @param lease after this silence of whoever judges, another takes over
 * @param sweep how often to look for reports that nobody judges
 * @param atOnce reports judged side by side on this node
 * @param scoringsPerInterview how many reports one interview may have
 */
@ConfigurationProperties("rehearsal.assessment")
record JudgingProperties(
        @DefaultValue("5s") Duration lease,
        @DefaultValue("2s") Duration sweep,
        @DefaultValue("2") int atOnce,
        @DefaultValue("8") int scoringsPerInterview) {

    DividedWork.Pace pace() {
        return new DividedWork.Pace(lease, sweep, atOnce);
    }
}
