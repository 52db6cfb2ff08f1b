package dev.rehearsal.calibration.consent;

import dev.rehearsal.assessment.Archive;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.table.Columns;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the pool in line with what owners allow: interviews that they have released come in, and copies that they have
 * taken back go, unless they are part of a golden set; those stay, and nothing says any more whose they were.
 */
@Component
public class Tidying implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Tidying.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Consents consents;
    private final Archive archive;
    private final Pool pool;
    private final DatabaseClient database;
    private final Disposable.Swap running = Disposables.swap();

    Tidying(Consents consents, Archive archive, Pool pool, DatabaseClient database) {
        this.consents = consents;
        this.archive = archive;
        this.pool = pool;
        this.database = database;
    }

    /** Once, now. */
    public Mono<Void> tidy() {
        return takeBack().then(takeIn());
    }

    private Mono<Void> takeIn() {
        return consents.all()
                .filterWhen(
                        interview -> pool.ofInterview(interview).hasElement().map(known -> !known))
                .concatMap(archive::transcript)
                .concatMap(pool::share)
                .then();
    }

    private Mono<Void> takeBack() {
        return database.sql("select interview_id from pooled_transcript where interview_id is not null")
                .map(row -> Columns.id(row, "interview_id"))
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .filterWhen(interview -> consents.given(interview).map(given -> !given))
                .concatMap(this::takeBack)
                .then();
    }

    /** A dispute lets raters read an interview until it is answered, and no longer. */
    private Mono<Void> takeBack(UUID interview) {
        return archive.transcript(interview)
                .hasElement()
                .flatMap(there -> there ? Mono.<Void>empty() : forgetDisputes(interview))
                .then(execute("""
                        update pooled_transcript set interview_id = null where interview_id = :interview
                        and id in (select transcript_id from golden_item)""", interview))
                .then(execute("""
                        delete from pooled_transcript where interview_id = :interview and not exists
                        (select 1 from dispute d where d.interview_id = :interview and d.outcome is null)""", interview));
    }

    private Mono<Void> forgetDisputes(UUID interview) {
        return execute("delete from dispute where interview_id = :interview", interview);
    }

    private Mono<Void> execute(String sql, UUID interview) {
        return database.sql(sql).bind("interview", interview).then();
    }

    @Override
    public void start() {
        running.update(Flux.interval(PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> tidy().onErrorResume(failure -> {
                    log.warn("The pool of transcripts could not be tidied; it is tried again.", failure);
                    return Mono.empty();
                }))
                .subscribe());
    }

    @Override
    public void stop() {
        running.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        var current = running.get();
        return current != null && !current.isDisposed();
    }
}
