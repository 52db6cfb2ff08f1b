package dev.rehearsal.calibration.production;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely production is watched.
 *
 * @param shadowSweep how often to look for interviews that a trial has to judge in the shadow
 * @param driftAfter how long after the start to look for the first time whether levels wander
 * @param driftSweep how often to look whether levels wander
 */
@ConfigurationProperties("rehearsal.calibration.production")
record ProductionProperties(
        @DefaultValue("10s") Duration shadowSweep,
        @DefaultValue("2m") Duration driftAfter,
        @DefaultValue("1h") Duration driftSweep) {}
