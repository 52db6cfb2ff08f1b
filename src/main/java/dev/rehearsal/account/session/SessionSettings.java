package dev.rehearsal.account.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people stay signed in.
 *
 * @param idle a session that is not used for this long ends
 * @param longest a session ends after this long, used or not
 */
@ConfigurationProperties("rehearsal.account")
record SessionSettings(
        @DefaultValue("30d") Duration idle,
        @DefaultValue("180d") Duration longest) {}
