package dev.rehearsal.calibration.quality;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the built-in judge is measured.
 *
 * @param after how long after the start to look for the first time whether it has to be
 * @param every how often to look again, and whether what was begun is done
 */
@ConfigurationProperties("rehearsal.calibration.quality")
record QualityProperties(
        @DefaultValue("10m") Duration after,
        @DefaultValue("20s") Duration every) {}
