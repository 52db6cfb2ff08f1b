package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.assessment.report.ReportWriter;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Rubric.Criterion;
import dev.rehearsal.bank.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Judges one exemplar answer for nobody, so that the first candidate who finishes does not wait for code that never
 * ran. Once, while the first candidate of this process talks; with the judge that asks nobody.
 */
final class DressRehearsal {

    private static final Logger log = LoggerFactory.getLogger(DressRehearsal.class);

    /** By then the interviewer has opened and the candidate reads; after a restart, what was said is embedded again. */
    private static final Duration AFTER = Duration.ofSeconds(10);

    private final Judges judges;
    private final AtomicBoolean held = new AtomicBoolean();

    DressRehearsal(Judges judges) {
        this.judges = judges;
    }

    /** Holds it, unless it was held before. */
    Mono<Void> hold(Entry entry) {
        if (judges.offered().isEmpty() || held.getAndSet(true)) {
            return Mono.empty();
        }
        var judge = new Verified(judges.offered().getFirst());
        return Mono.delay(AFTER, Schedulers.boundedElastic())
                .then(Mono.defer(() -> judged(judge, matter(entry))))
                .doOnError(failure -> log.debug("The judge could not be warmed", failure))
                .onErrorComplete();
    }

    private static Mono<Void> judged(Judge judge, Case matter) {
        var criteria = matter.rubric().criteria().stream().map(Criterion::id).toList();
        return judge.judge(matter, criteria)
                .doOnNext(finding -> Json.write(StoredFinding.of(finding)))
                .collectList()
                .zipWith(judge.remarks(matter))
                .map(both -> new ReportWriter(matter, both.getT1(), both.getT2()).write(judge.name(), Instant.EPOCH))
                .map(Json::write)
                .then();
    }

    private static Case matter(Entry entry) {
        var transcript = new Transcript(
                new UUID(0, 0),
                entry.id(),
                entry.rubric().version(),
                Target.ADVANCED,
                turns(entry.question().exemplars().mixed()),
                Transcript.Ending.COMPLETE,
                new Sitting(Instant.EPOCH, List.of(), 0));
        return new Case(entry.question(), entry.rubric(), transcript);
    }

    /** As they come back from the table. */
    private static List<Turn> turns(List<String> answer) {
        return IntStream.range(0, answer.size())
                .<Turn>mapToObj(i -> new Turn.Candidate(i + 1, answer.get(i), Instant.EPOCH))
                .map(turn -> Json.read(Json.write(StoredTurn.of(turn)), StoredTurn.class))
                .map(StoredTurn::turn)
                .toList();
    }
}
