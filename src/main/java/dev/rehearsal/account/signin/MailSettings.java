package dev.rehearsal.account.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails look.
 *
 * @param from their sender
 */
@ConfigurationProperties("rehearsal.mail")
record MailSettings(@DefaultValue("rehearsal@localhost") String from) {}
