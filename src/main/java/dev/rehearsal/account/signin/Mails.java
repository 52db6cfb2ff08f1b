package dev.rehearsal.account.signin;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Schedulers;

/** Sends mails with links, where a mail server and the public address of the service are configured. */
@Component
class Mails {

    private static final Logger log = LoggerFactory.getLogger(Mails.class);

    private final ObjectProvider<MailSender> sender;
    private final MailSettings settings;
    private final @Nullable String publicAddress;

    Mails(ObjectProvider<MailSender> sender, MailSettings settings, SignInSettings signIn) {
        this.sender = sender;
        this.settings = settings;
        this.publicAddress = signIn.publicAddress();
    }

    boolean available() {
        return publicAddress != null && sender.getIfAvailable() != null;
    }

    /**
     * Sends in the background, so that the time which an answer takes tells nothing about whether there was anything to
     * send.
     */
    void send(String to, String subject, String text, String path) {
        var mail = new SimpleMailMessage();
        mail.setTo(to);
        mail.setFrom(settings.from());
        mail.setSubject(subject);
        mail.setText(text + "\n\n" + publicAddress + path + "\n");
        Schedulers.boundedElastic().schedule(() -> deliver(mail));
    }

    private void deliver(SimpleMailMessage mail) {
        try {
            sender.getObject().send(mail);
        } catch (MailException failure) {
            // Its message may hold the address of a person.
            log.error(
                    "A mail could not be sent ({}). Look at the settings spring.mail.*",
                    failure.getClass().getSimpleName());
        }
    }
}
