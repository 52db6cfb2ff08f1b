package dev.rehearsal.calibration.golden;

import dev.rehearsal.calibration.golden.GoldenSet.Head;
import dev.rehearsal.calibration.golden.GoldenSet.Item;
import dev.rehearsal.calibration.golden.GoldenSet.Kind;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.table.Span;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Golden sets in their tables: written as a whole or not at all, and never changed. */
@Component
public class GoldenSets {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    GoldenSets(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Keeps a set after whatever has to be kept with it; all of it or nothing. */
    Mono<GoldenSet> add(GoldenSet set, @Nullable UUID by, Mono<Void> before) {
        return transactions
                .transactional(before.then(Mono.defer(() -> addWhole(set, by))))
                .onErrorMap(
                        DuplicateKeyException.class,
                        taken -> Refused.conflict("There is a golden set of this name already."));
    }

    /** Keeps a set that the service itself has made, and then whatever names it; all of it or nothing. */
    public Mono<Void> keep(GoldenSet set, Mono<Void> after) {
        return transactions.transactional(addWhole(set, null).then(after));
    }

    private Mono<GoldenSet> addWhole(GoldenSet wished, @Nullable UUID by) {
        return shown().collectList().map(wished::tuningOn).flatMap(set -> add(set, by));
    }

    /** What model judges are shown as an example measures none of them. */
    private Flux<UUID> shown() {
        return database.sql("select distinct transcript_id from judge_example")
                .map(row -> Columns.id(row, "transcript_id"))
                .all();
    }

    private Mono<GoldenSet> add(GoldenSet set, @Nullable UUID by) {
        return addHead(set.head(), by)
                .thenMany(Flux.fromIterable(set.items()))
                .concatMap(item -> add(set.head().id(), item))
                .thenMany(Flux.fromIterable(set.ratings()))
                .concatMap(given -> add(set.head().id(), given))
                .then(Mono.just(set));
    }

    private Mono<Void> addHead(Head head, @Nullable UUID by) {
        var statement = database.sql("""
                        insert into golden_set (id, name, note, kind, frozen_at, frozen_by)
                        values (:id, :name, :note, :kind, :at, :by)""")
                .bind("id", head.id())
                .bind("name", head.name())
                .bind("note", head.note())
                .bind("kind", head.kind().name())
                .bind("at", head.frozenAt());
        return Columns.bind(statement, "by", UUID.class, by).then();
    }

    private Mono<Void> add(UUID set, Item item) {
        return database.sql("insert into golden_item (set_id, transcript_id, part) values (:set, :transcript, :part)")
                .bind("set", set)
                .bind("transcript", item.transcript())
                .bind("part", item.part().name())
                .then();
    }

    private Mono<Void> add(UUID set, Given given) {
        var statement = database.sql("""
                        insert into golden_rating (set_id, transcript_id, rater_id, criterion, level, note, evidence,
                        rubric_version, rated_at)
                        values (:set, :transcript, :rater, :criterion, :level, :note, :evidence, :version, :at)""")
                .bind("set", set)
                .bind("transcript", given.transcript())
                .bind("rater", given.rater())
                .bind("criterion", given.criterion())
                .bind("note", given.note())
                .bind("evidence", Span.write(given.evidence()))
                .bind("version", given.rubricVersion())
                .bind("at", given.at());
        return Columns.bind(statement, "level", Integer.class, given.level()).then();
    }

    Flux<Head> heads() {
        return database.sql("select * from golden_set order by frozen_at desc")
                .map(row -> head(row))
                .all();
    }

    /** The set with this id; refused when there is none. */
    public Mono<GoldenSet> get(UUID id) {
        return database.sql("select * from golden_set where id = :id")
                .bind("id", id)
                .map(row -> head(row))
                .one()
                .flatMap(this::whole)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no golden set %s.".formatted(id))));
    }

    /** The set of this name. */
    public Mono<GoldenSet> named(String name) {
        return database.sql("select * from golden_set where name = :name")
                .bind("name", name)
                .map(row -> head(row))
                .one()
                .flatMap(this::whole);
    }

    Mono<GoldenSet> whole(Head head) {
        var items = database.sql("""
                        select i.*, t.question from golden_item i join pooled_transcript t on t.id = i.transcript_id
                        where i.set_id = :set order by t.question, i.transcript_id""")
                .bind("set", head.id())
                .map(row -> new Item(
                        Columns.id(row, "transcript_id"),
                        Columns.text(row, "question"),
                        Part.valueOf(Columns.text(row, "part"))))
                .all()
                .collectList();
        var ratings = database.sql(
                        "select * from golden_rating where set_id = :set order by transcript_id, rater_id, criterion")
                .bind("set", head.id())
                .map(row -> given(row))
                .all()
                .collectList();
        return Mono.zip(items, ratings, (some, others) -> new GoldenSet(head, some, others));
    }

    /** When the newest set that humans rated was frozen, for each question that is in one. */
    public Mono<Map<String, Instant>> frozenByHumans() {
        return database.sql("""
                        select t.question, max(s.frozen_at) as frozen_at from golden_item i
                        join golden_set s on s.id = i.set_id join pooled_transcript t on t.id = i.transcript_id
                        where s.kind = 'HUMAN' group by t.question""")
                .map(row -> Map.entry(Columns.text(row, "question"), Columns.time(row, "frozen_at")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** How often somebody looked at the part that is to be looked at once. */
    Mono<Long> looks(UUID set) {
        return database.sql("""
                        select count(*) as looks from calibration_run
                        where set_id = :set and part in ('MEASURE', 'ALL') and purpose = 'AGREEMENT'""")
                .bind("set", set)
                .map(row -> Columns.count(row, "looks"))
                .one();
    }

    private static Head head(Readable row) {
        return new Head(
                Columns.id(row, "id"),
                Columns.text(row, "name"),
                Columns.text(row, "note"),
                Kind.valueOf(Columns.text(row, "kind")),
                Columns.time(row, "frozen_at"));
    }

    private static Given given(Readable row) {
        return new Given(
                Columns.id(row, "transcript_id"),
                Columns.id(row, "rater_id"),
                Columns.text(row, "criterion"),
                row.get("level", Integer.class),
                Columns.text(row, "note"),
                Span.read(Columns.text(row, "evidence")),
                Columns.number(row, "rubric_version"),
                Columns.time(row, "rated_at"));
    }
}
