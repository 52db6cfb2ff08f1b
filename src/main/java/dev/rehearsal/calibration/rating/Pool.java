package dev.rehearsal.calibration.rating;

import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import dev.rehearsal.calibration.rating.Pooled.Source;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Json;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.table.TurnRow;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The transcripts that may be rated. A copy in here never changes. */
@Component
public class Pool {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Pool(DatabaseClient database, TransactionalOperator transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes in the transcript of an interview whose owner allows it; the same one again gives the same id. */
    public Mono<UUID> share(Transcript transcript) {
        return ofInterview(transcript.interview())
                .switchIfEmpty(Mono.defer(
                        () -> add(UUID.randomUUID(), Source.SHARED, transcript.interview(), null, transcript)))
                .onErrorResume(DuplicateKeyException.class, meanwhile -> ofInterview(transcript.interview()));
    }

    /** The copy of an interview's transcript; empty when there is none. */
    public Mono<UUID> ofInterview(UUID interview) {
        return database.sql("select id from pooled_transcript where interview_id = :interview")
                .bind("interview", interview)
                .map(row -> Columns.id(row, "id"))
                .one();
    }

    /** Every interview whose copy still says where it comes from. */
    public Flux<UUID> interviews() {
        return database.sql("select interview_id from pooled_transcript where interview_id is not null")
                .map(row -> Columns.id(row, "interview_id"))
                .all();
    }

    /**
     * Takes the copy of an interview out again. One that is part of a golden set stays, and forgets whose it was.
     *
     * @param wanted whether it has to stay for a while, with its tie
     */
    public Mono<Void> takeBack(UUID interview, boolean wanted) {
        var untied = database.sql("""
                        update pooled_transcript set interview_id = null where interview_id = :interview
                        and id in (select transcript_id from golden_item)""").bind("interview", interview).then();
        var deleted = database.sql("delete from pooled_transcript where interview_id = :interview")
                .bind("interview", interview)
                .then();
        return wanted ? untied : untied.then(deleted);
    }

    /**
     * Takes in a transcript that has a name of its own, such as an exemplar; under the same name there is only one.
     *
     * @return the id, and whether it is new
     */
    public Mono<Added> keep(Source source, String reference, Transcript transcript) {
        var id = idOf(reference);
        return database.sql("select id from pooled_transcript where id = :id")
                .bind("id", id)
                .map(row -> new Added(id, false))
                .one()
                .switchIfEmpty(Mono.defer(
                        () -> add(id, source, null, reference, transcript).thenReturn(new Added(id, true))));
    }

    /** Under which id a transcript of this name is kept. */
    public static UUID idOf(String reference) {
        return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
    }

    /** A transcript that is in the pool now. */
    public record Added(UUID id, boolean fresh) {}

    private Mono<UUID> add(
            UUID id, Source source, @Nullable UUID interview, @Nullable String reference, Transcript transcript) {
        var first = transcript.turns().isEmpty()
                ? Instant.EPOCH
                : transcript.turns().getFirst().at();
        var statement = database.sql("""
                        insert into pooled_transcript
                        (id, source, interview_id, reference, question, rubric_version, target, ending, added_at)
                        values (:id, :source, :interview, :reference, :question, :version, :target, :ending, :now)""")
                .bind("id", id)
                .bind("source", source.name())
                .bind("question", transcript.question().value())
                .bind("version", transcript.rubricVersion())
                .bind("target", transcript.target().name())
                .bind("ending", transcript.ending().name())
                .bind("now", clock.instant());
        statement = Columns.bind(statement, "interview", UUID.class, interview);
        statement = Columns.bind(statement, "reference", String.class, reference);
        return transactions.transactional(statement
                .then()
                .thenMany(Flux.fromIterable(transcript.turns()))
                .concatMap(turn -> add(id, TurnRow.of(turn, first)))
                .then(Mono.just(id)));
    }

    private Mono<Void> add(UUID transcript, TurnRow turn) {
        return database.sql("insert into pooled_turn (transcript_id, id, payload) values (:transcript, :id, :payload)")
                .bind("transcript", transcript)
                .bind("id", turn.id())
                .bind("payload", Json.write(turn))
                .then();
    }

    /** The transcript with this id; refused when there is none. */
    public Mono<Pooled> get(UUID id) {
        return find(id).switchIfEmpty(Mono.error(() -> Refused.notFound("There is no transcript %s.".formatted(id))));
    }

    /** The transcript with this id, if there is one. */
    public Mono<Pooled> find(UUID id) {
        return database.sql("select payload from pooled_turn where transcript_id = :id order by id")
                .bind("id", id)
                .map(row ->
                        Json.read(Columns.text(row, "payload"), TurnRow.class).turn())
                .all()
                .collectList()
                .flatMap(turns -> database.sql("select * from pooled_transcript where id = :id")
                        .bind("id", id)
                        .map(row -> pooled(row, turns))
                        .one());
    }

    private static Pooled pooled(Readable row, List<Turn> turns) {
        var id = Columns.id(row, "id");
        var transcript = new Transcript(
                id,
                new QuestionId(Columns.text(row, "question")),
                Columns.number(row, "rubric_version"),
                Target.valueOf(Columns.text(row, "target")),
                turns,
                Transcript.Ending.valueOf(Columns.text(row, "ending")),
                new Sitting(Instant.EPOCH, List.of(), 0));
        return new Pooled(
                id,
                Source.valueOf(Columns.text(row, "source")),
                row.get("interview_id", UUID.class),
                transcript,
                Columns.time(row, "added_at"));
    }
}
