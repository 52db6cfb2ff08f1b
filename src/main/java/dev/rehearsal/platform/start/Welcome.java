package dev.rehearsal.platform.start;

import dev.rehearsal.platform.StartupNote;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator where to go and what is behind the page. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final ObjectProvider<StartupNote> notes;

    Welcome(ObjectProvider<StartupNote> notes) {
        this.notes = notes;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        var rest = notes.orderedStream().map(StartupNote::sentence).collect(Collectors.joining(" "));
        log.info("Rehearsal is ready at http://localhost:{} {}", port, rest);
    }
}
