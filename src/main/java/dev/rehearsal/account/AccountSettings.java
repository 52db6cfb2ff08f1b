package dev.rehearsal.account;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in and how long they stay.
 *
 * @param guests whether somebody may practise without an account of their own
 * @param idle a session that is not used for this long ends
 * @param longest a session ends after this long, used or not
 * @param metricsFrom addresses that may read the metrics
 */
@ConfigurationProperties("rehearsal.account")
record AccountSettings(
        @DefaultValue("true") boolean guests,
        @DefaultValue("30d") Duration idle,
        @DefaultValue("180d") Duration longest,
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> metricsFrom) {

    AccountSettings {
        metricsFrom = List.copyOf(metricsFrom);
    }
}
