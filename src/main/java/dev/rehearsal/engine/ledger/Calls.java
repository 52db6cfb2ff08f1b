package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.ModelUse;
import dev.rehearsal.engine.Usage;
import dev.rehearsal.platform.GroupWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of calls: writes one row for each and adds them up. */
public final class Calls implements ModelUse {

    /** Two sums, each along an index of its own: the table holds the calls of everybody. */
    private static final String SPENT = """
            select
                (select coalesce(sum(tokens_in + tokens_out), 0) from model_call where interview_id = :interview) as interview,
                (select coalesce(sum(tokens_in + tokens_out), 0) from model_call where at >= :today
                    and payer = (select payer from interview_engine where interview_id = :interview)) as today
            """;

    private static final String USE = """
            select purpose, provider, model, count(*) as calls, sum(tokens_in) as tokens_in,
                sum(tokens_cached) as tokens_cached, sum(tokens_out) as tokens_out,
                case when count(cost_usd) = count(*) then sum(cost_usd) end as cost,
                max(case when guessed then 1 else 0 end) as guessed
            from model_call where interview_id = :interview
            group by purpose, provider, model order by purpose desc, provider, model
            """;

    private static final String SUM = """
            select count(*) as calls, count(cost_usd) as priced, coalesce(sum(cost_usd), 0) as cost
            from model_call where interview_id in (:interviews)
            """;

    private static final int MOST_AT_ONCE = 500;

    private final DatabaseClient database;
    private final ModelTable models;
    private final Clock clock;
    private final GroupWriter<CallRecord, CallRecord> writer;

    public Calls(DatabaseClient database, ModelTable models, Clock clock) {
        this.database = database;
        this.models = models;
        this.clock = clock;
        this.writer = new GroupWriter<>(new CallTable(database, models, clock), record -> new Object());
    }

    Mono<Void> add(CallRecord record) {
        return writer.write(record).then();
    }

    /** Tokens that this interview has used, and that whoever pays for it has used today (in UTC). */
    Mono<Spent> spent(UUID interview) {
        return database.sql(SPENT)
                .bind("interview", interview)
                .bind("today", clock.instant().truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .map(row -> new Spent(number(row.get("interview")), number(row.get("today"))))
                .one();
    }

    @Override
    public Mono<List<Line>> of(UUID interview) {
        return database.sql(USE)
                .bind("interview", interview)
                .map(row -> new Line(
                        String.valueOf(row.get("purpose")),
                        row.get("provider") + "/" + row.get("model"),
                        number(row.get("calls")),
                        number(row.get("tokens_in")),
                        number(row.get("tokens_cached")),
                        number(row.get("tokens_out")),
                        row.get("cost", BigDecimal.class),
                        number(row.get("guessed")) > 0))
                .all()
                .collectList();
    }

    @Override
    public String pricesOf() {
        return models.date();
    }

    @Override
    public Optional<BigDecimal> priceUsd(ModelName model, Usage usage) {
        return models.cost(model, usage);
    }

    @Override
    public Mono<BigDecimal> costUsd(Collection<UUID> interviews) {
        return Flux.fromIterable(interviews)
                .buffer(MOST_AT_ONCE)
                .concatMap(this::sum)
                .collectList()
                .flatMap(Calls::total);
    }

    /** Of some of them. */
    private record Sum(long calls, long priced, BigDecimal cost) {}

    private Mono<Sum> sum(List<UUID> interviews) {
        return database.sql(SUM)
                .bind("interviews", interviews)
                .map(row -> new Sum(
                        number(row.get("calls")),
                        number(row.get("priced")),
                        Objects.requireNonNull(row.get("cost", BigDecimal.class))))
                .one();
    }

    private static Mono<BigDecimal> total(List<Sum> sums) {
        boolean called = sums.stream().anyMatch(sum -> sum.calls() > 0);
        boolean known = sums.stream().allMatch(sum -> sum.calls() == sum.priced());
        return called && known
                ? Mono.just(sums.stream().map(Sum::cost).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Mono.empty();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    record Spent(long interview, long today) {}
}
