package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.runs.Run.Judged;
import dev.rehearsal.calibration.runs.Run.Over;
import dev.rehearsal.calibration.runs.Run.Progress;
import dev.rehearsal.calibration.runs.Run.Purpose;
import dev.rehearsal.calibration.runs.Run.Status;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.table.Json;
import dev.rehearsal.calibration.table.Refused;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs in their tables, for whoever starts and reads them. */
@Component
public class RunStore {

    private static final String HEADS = """
            select r.*, s.name as set_name,
            (select count(*) from run_item i where i.run_id = r.id) as total,
            (select count(*) from run_item i where i.run_id = r.id and i.state = 'DONE') as done,
            (select count(*) from run_item i where i.run_id = r.id and i.state = 'FAILED') as failed,
            (select cast(avg(i.millis) as double precision) from run_item i where i.run_id = r.id) as millis
            from calibration_run r join golden_set s on s.id = r.set_id\s""";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    RunStore(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A run that is to begin. */
    record Order(
            UUID id,
            UUID set,
            Part part,
            Purpose purpose,
            JudgeName judge,
            List<Rubrics> rubrics,
            List<Item> items,
            String note,
            Instant at,
            @Nullable UUID by) {}

    /** A rubric, word for word. */
    record Rubrics(Judged judged, String body) {}

    /** A transcript to judge, as it is or changed in some way. */
    public record Item(UUID transcript, String variant) {}

    /** A finding of a run. */
    public record Found(UUID transcript, String variant, FindingRow finding) {}

    Mono<Void> add(Order order) {
        var head = database.sql("""
                        insert into calibration_run (id, set_id, part, purpose, judge_kind, judge_name, judge_version,
                        note, status, started_by, started_at, token)
                        values (:id, :set, :part, :purpose, :kind, :name, :version, :note, 'RUNNING', :by, :at, 0)""")
                .bind("id", order.id())
                .bind("set", order.set())
                .bind("part", order.part().name())
                .bind("purpose", order.purpose().name())
                .bind("kind", order.judge().kind())
                .bind("name", order.judge().name())
                .bind("version", order.judge().version())
                .bind("note", order.note())
                .bind("at", order.at());
        return transactions.transactional(Columns.bind(head, "by", UUID.class, order.by())
                .then()
                .thenMany(Flux.fromIterable(order.rubrics()))
                .concatMap(rubric -> add(order.id(), rubric))
                .thenMany(Flux.fromIterable(order.items()))
                .concatMap(item -> add(order.id(), item))
                .then());
    }

    private Mono<Void> add(UUID run, Rubrics rubric) {
        var judged = rubric.judged();
        var statement = database.sql("""
                        insert into run_rubric (run_id, question, version, draft, label, body)
                        values (:run, :question, :version, :draft, :label, :body)""")
                .bind("run", run)
                .bind("question", judged.question())
                .bind("label", judged.label())
                .bind("body", rubric.body());
        statement = Columns.bind(statement, "version", Integer.class, judged.version());
        return Columns.bind(statement, "draft", UUID.class, judged.draft()).then();
    }

    private Mono<Void> add(UUID run, Item item) {
        return database.sql("""
                        insert into run_item (run_id, transcript_id, variant, state)
                        values (:run, :transcript, :variant, 'PENDING')""")
                .bind("run", run)
                .bind("transcript", item.transcript())
                .bind("variant", item.variant())
                .then();
    }

    /** The run with this id; refused when there is none. */
    public Mono<Run> get(UUID id) {
        return database.sql(HEADS + "where r.id = :id")
                .bind("id", id)
                .map(row -> run(row, List.of()))
                .one()
                .flatMap(this::withRubrics)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no run %s.".formatted(id))));
    }

    /** Runs for this purpose, over one set or over all, the newest first. */
    public Flux<Run> all(Purpose purpose, @Nullable UUID set) {
        var statement = database.sql(HEADS + "where r.purpose = :purpose" + (set == null ? "" : " and r.set_id = :set")
                        + " order by r.started_at desc limit 200")
                .bind("purpose", purpose.name());
        return (set == null ? statement : statement.bind("set", set))
                .map(row -> run(row, List.of()))
                .all()
                .concatMap(this::withRubrics);
    }

    private Mono<Run> withRubrics(Run run) {
        return database.sql("select * from run_rubric where run_id = :run order by question")
                .bind("run", run.id())
                .map(row -> judged(row))
                .all()
                .collectList()
                .map(rubrics -> new Run(
                        run.id(),
                        run.set(),
                        run.part(),
                        run.purpose(),
                        run.judge(),
                        rubrics,
                        run.status(),
                        run.progress(),
                        run.startedAt(),
                        run.finishedAt(),
                        run.note()));
    }

    /** The rubric that a question of the run is judged by, as its file. */
    public Mono<String> body(UUID run, String question) {
        return database.sql("select body from run_rubric where run_id = :run and question = :question")
                .bind("run", run)
                .bind("question", question)
                .map(row -> Columns.text(row, "body"))
                .one();
    }

    /** All that was found. */
    public Flux<Found> findings(UUID run) {
        return database.sql("select * from run_finding where run_id = :run")
                .bind("run", run)
                .map(row -> new Found(
                        Columns.id(row, "transcript_id"),
                        Columns.text(row, "variant"),
                        Json.read(Columns.text(row, "payload"), FindingRow.class)))
                .all();
    }

    /** What was found in one transcript as it is, or as it was changed. */
    Flux<FindingRow> findings(UUID run, Item item) {
        return database.sql("""
                        select payload from run_finding
                        where run_id = :run and transcript_id = :transcript and variant = :variant""")
                .bind("run", run)
                .bind("transcript", item.transcript())
                .bind("variant", item.variant())
                .map(row -> Json.read(Columns.text(row, "payload"), FindingRow.class))
                .all();
    }

    /** Changes the status, unless the run is finished or has another status than these. */
    Mono<Boolean> change(UUID run, Status to, List<Status> from) {
        return database.sql("""
                        update calibration_run set status = :to, expires_at = null
                        where id = :run and status in (:from) and status <> 'FINISHED'""")
                .bind("to", to.name())
                .bind("run", run)
                .bind("from", from.stream().map(Status::name).toList())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static Run run(Readable row, List<Judged> rubrics) {
        return new Run(
                Columns.id(row, "id"),
                new Over(Columns.id(row, "set_id"), Columns.text(row, "set_name")),
                Part.valueOf(Columns.text(row, "part")),
                Purpose.valueOf(Columns.text(row, "purpose")),
                new JudgeName(
                        Columns.text(row, "judge_kind"),
                        Columns.text(row, "judge_name"),
                        Columns.text(row, "judge_version")),
                rubrics,
                Status.valueOf(Columns.text(row, "status")),
                new Progress(
                        Columns.count(row, "done"),
                        Columns.count(row, "failed"),
                        Columns.count(row, "total"),
                        row.get("millis", Double.class)),
                Columns.time(row, "started_at"),
                row.get("finished_at", Instant.class),
                Columns.text(row, "note"));
    }

    private static Judged judged(Readable row) {
        return new Judged(
                Columns.text(row, "question"),
                row.get("version", Integer.class),
                row.get("draft", UUID.class),
                Columns.text(row, "label"));
    }
}
