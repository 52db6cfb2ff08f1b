package dev.rehearsal.interview.conversation;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.interview.journal.Interview;
import dev.rehearsal.interview.journal.Interviews;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The interviews that this node takes part in at the moment. */
@Component
public class Conversations {

    private static final Logger log = LoggerFactory.getLogger(Conversations.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final Interviews interviews;
    private final Bank bank;
    private final Desk desk;
    private final Map<UUID, Conversation> open = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Conversations(Interviews interviews, Bank bank, Desk desk) {
        this.interviews = interviews;
        this.bank = bank;
        this.desk = desk;
    }

    /** Does something in an interview; empty when there is no such interview. */
    public <T> Mono<T> in(UUID interview, Function<Conversation, Mono<T>> act) {
        return Mono.usingWhen(conversation(interview), act, conversation -> Mono.fromRunnable(conversation::released));
    }

    /** Whether this node is going down. */
    public boolean stopped() {
        return stopped;
    }

    private Mono<Conversation> conversation(UUID id) {
        return Mono.fromSupplier(() -> open.computeIfPresent(id, (key, conversation) -> conversation.held()))
                .switchIfEmpty(interviews.find(id).flatMap(this::opened));
    }

    private Mono<Conversation> opened(Interview interview) {
        return entry(interview)
                .mapNotNull(entry -> open.compute(
                        interview.id(), (id, present) -> (present == null ? begun(interview, entry) : present).held()));
    }

    private Conversation begun(Interview interview, Entry entry) {
        desk.thinking().warm(entry).subscribe(done -> {}, failure -> log.warn("A rubric was not warmed", failure));
        return new Conversation(interview, entry, desk);
    }

    // The rubric that the interview began with, even if a newer one is in force.
    private Mono<Entry> entry(Interview interview) {
        var plan = interview.plan();
        return bank.rubric(plan.question(), plan.rubricVersion())
                .map(rubric -> new Entry(bank.entry(plan.question()).question(), rubric));
    }

    /** Sends everybody away from an interview that is deleted. */
    public void deleted(UUID interview) {
        var conversation = open.remove(interview);
        if (conversation != null) {
            conversation.deleted();
        }
    }

    /** Forgets what nobody uses. */
    void tidy() {
        open.keySet()
                .forEach(id ->
                        open.computeIfPresent(id, (key, conversation) -> conversation.idle() ? null : conversation));
    }

    /** Whether there is anybody here. */
    boolean attended() {
        return open.values().stream().anyMatch(Conversation::attended);
    }

    /** Whether somebody listens here who does not know of this event. */
    boolean behind(UUID interview, int seq) {
        var conversation = open.get(interview);
        return conversation != null && conversation.attended() && conversation.told() < seq;
    }

    /** Brings replies to their end, and sends everybody to another node. */
    Mono<Void> stop() {
        stopped = true;
        return Flux.fromIterable(open.values())
                .flatMap(Conversation::stop)
                .then()
                .timeout(LAST_WORDS, Mono.empty());
    }
}
