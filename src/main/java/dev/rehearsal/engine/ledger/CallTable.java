package dev.rehearsal.engine.ledger;

import dev.rehearsal.platform.GroupWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The rows of calls, as they are written: any number of them in one statement. */
record CallTable(DatabaseClient database, ModelTable models, Clock clock)
        implements GroupWriter.Table<CallRecord, CallRecord> {

    /** Columns as arrays, so that the text of the statement is the same for any number of rows. */
    private static final String INSERT = """
            insert into model_call (id, interview_id, payer, purpose, provider, model, prompt_id, prompt_version,
                prompt_hash, tokens_in, tokens_cached, tokens_out, guessed, cost_usd, outcome, millis, at)
            select c.id, c.interview, (select e.payer from interview_engine e where e.interview_id = c.interview),
                c.purpose, c.provider, c.model, c.prompt, c.version, c.hash, c.tokens_in, c.tokens_cached, c.tokens_out,
                c.guessed, cast(nullif(c.cost, '') as decimal(16, 8)), c.outcome, c.millis,
                cast(:at as timestamp with time zone)
            from unnest(
                cast(:ids as uuid array), cast(:interviews as uuid array), cast(:purposes as varchar array),
                cast(:providers as varchar array), cast(:models as varchar array), cast(:prompts as varchar array),
                cast(:versions as int array), cast(:hashes as varchar array), cast(:in as bigint array),
                cast(:cached as bigint array), cast(:out as bigint array), cast(:guessed as boolean array),
                cast(:costs as varchar array), cast(:outcomes as varchar array), cast(:millis as bigint array))
                as c(id, interview, purpose, provider, model, prompt, version, hash, tokens_in, tokens_cached,
                    tokens_out, guessed, cost, outcome, millis)""";

    @Override
    public Mono<CallRecord> writeAlone(CallRecord record) {
        return write(List.of(record)).thenReturn(record);
    }

    @Override
    public Mono<Map<CallRecord, CallRecord>> writeTogether(Supplier<List<CallRecord>> records) {
        return Mono.fromSupplier(records).flatMap(this::write);
    }

    private Mono<Map<CallRecord, CallRecord>> write(List<CallRecord> records) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        var columns = new Columns(records);
        return database.sql(INSERT)
                .bind("at", now)
                .bind("ids", columns.of(record -> UUID.randomUUID(), UUID[]::new))
                .bind("interviews", columns.of(record -> record.call().interview(), UUID[]::new))
                .bind("purposes", columns.text(record -> record.call().purpose().label()))
                .bind("providers", columns.text(record -> record.model().provider()))
                .bind("models", columns.text(record -> record.model().model()))
                .bind(
                        "prompts",
                        columns.text(record -> record.call().prompt().name().id()))
                .bind(
                        "versions",
                        columns.of(record -> record.call().prompt().name().version(), Integer[]::new))
                .bind(
                        "hashes",
                        columns.text(record -> record.call().prompt().name().hash()))
                .bind("in", columns.of(record -> record.usage().in(), Long[]::new))
                .bind("cached", columns.of(record -> record.usage().cached(), Long[]::new))
                .bind("out", columns.of(record -> record.usage().out(), Long[]::new))
                .bind("guessed", columns.of(CallRecord::guessed, Boolean[]::new))
                .bind("costs", columns.text(this::cost))
                .bind("outcomes", columns.text(CallRecord::outcome))
                .bind("millis", columns.of(record -> record.took().toMillis(), Long[]::new))
                .then()
                .thenReturn(written(records));
    }

    /** By identity: calls may be alike, and prompts are long. */
    private static Map<CallRecord, CallRecord> written(List<CallRecord> records) {
        var written = new IdentityHashMap<CallRecord, CallRecord>();
        records.forEach(record -> written.put(record, record));
        return written;
    }

    /** Empty when it is not known. */
    private String cost(CallRecord record) {
        return models.cost(record.model(), record.usage())
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** What is in a column of all rows. */
    private record Columns(List<CallRecord> records) {

        <V> V[] of(Function<CallRecord, V> value, IntFunction<V[]> array) {
            return records.stream().map(value).toArray(array);
        }

        String[] text(Function<CallRecord, String> value) {
            return of(value, String[]::new);
        }
    }
}
