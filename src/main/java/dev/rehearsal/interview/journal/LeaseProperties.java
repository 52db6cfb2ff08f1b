package dev.rehearsal.interview.journal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a node may be silent before another one speaks for it.
 *
 * @param term life of a lease that is not renewed
 */
@Validated
@ConfigurationProperties("rehearsal.interview.lease")
public record LeaseProperties(@DefaultValue("5s") @NotNull Duration term) {}
