package dev.rehearsal.account.door;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may see how the service is doing.
 *
 * @param metricsFrom addresses that may read the metrics
 */
@ConfigurationProperties("rehearsal.account")
record DoorSettings(@DefaultValue({"127.0.0.0/8", "::1"}) List<String> metricsFrom) {

    DoorSettings {
        metricsFrom = List.copyOf(metricsFrom);
    }
}
