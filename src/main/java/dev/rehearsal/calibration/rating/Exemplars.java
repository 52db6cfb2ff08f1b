package dev.rehearsal.calibration.rating;

import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.rating.Pool.Added;
import dev.rehearsal.calibration.rating.Pooled.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts the bank's exemplar answers into the pool, under names that do not tell which is which. */
@Component
public class Exemplars {

    /** The three exemplars of an entry, as files and readings call them. */
    public static final List<String> KINDS = List.of("strong", "mixed", "weak");

    private static final long SECONDS_EACH = 30;

    private final Bank bank;
    private final Pool pool;

    Exemplars(Bank bank, Pool pool) {
        this.bank = bank;
        this.pool = pool;
    }

    /** Those of one question, or of all; how many were not there before. */
    Mono<Long> pool(List<QuestionId> questions) {
        var entries = questions.isEmpty()
                ? bank.entries()
                : questions.stream().map(bank::entry).toList();
        return Flux.fromIterable(entries)
                .concatMap(entry -> Flux.fromIterable(KINDS).concatMap(kind -> keep(entry, kind)))
                .filter(Added::fresh)
                .count();
    }

    /** One of them, as it is worded now. */
    public Mono<UUID> pooled(QuestionId question, String kind) {
        return keep(bank.entry(question), kind).map(Added::id);
    }

    /** What the candidate of an exemplar said. */
    public static List<String> paragraphs(Entry entry, String kind) {
        var exemplars = entry.question().exemplars();
        return Map.of("strong", exemplars.strong(), "mixed", exemplars.mixed(), "weak", exemplars.weak())
                .getOrDefault(kind, List.of());
    }

    private Mono<Added> keep(Entry entry, String kind) {
        var paragraphs = paragraphs(entry, kind);
        // An answer that is worded anew is another answer: what was rated is what was said then.
        var reference = "exemplar:%s:%s:%08x".formatted(entry.id(), kind, paragraphs.hashCode());
        return pool.keep(Source.EXEMPLAR, reference, transcript(entry, paragraphs));
    }

    private static Transcript transcript(Entry entry, List<String> paragraphs) {
        var turns = new ArrayList<Turn>();
        for (var paragraph : paragraphs) {
            turns.add(new Turn.Candidate(
                    turns.size() + 1, paragraph, Instant.EPOCH.plusSeconds(SECONDS_EACH * turns.size())));
        }
        return new Transcript(
                UUID.randomUUID(),
                entry.id(),
                entry.rubric().version(),
                entry.question().profile().difficulty(),
                turns,
                Transcript.Ending.COMPLETE,
                new Sitting(Instant.EPOCH, List.of(), 0));
    }
}
