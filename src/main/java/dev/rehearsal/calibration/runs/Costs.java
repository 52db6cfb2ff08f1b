package dev.rehearsal.calibration.runs;

import dev.rehearsal.assessment.JudgingCost;
import dev.rehearsal.calibration.runs.RunStore.Item;
import dev.rehearsal.calibration.table.Columns;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What runs cost. The built-in judge costs nothing, and its runs have no cost to show. */
@Component
class Costs {

    private final DatabaseClient database;
    private final JudgingCost cost;

    Costs(DatabaseClient database, JudgingCost cost) {
        this.database = database;
        this.cost = cost;
    }

    /** An amount of money. */
    record Cost(String currency, BigDecimal amount) {

        static Cost usd(BigDecimal amount) {
            return new Cost("USD", amount);
        }
    }

    /** Under which name an item is judged in a run: what the calls to a model cost is counted by that. */
    static UUID name(UUID run, Item item) {
        var name = "%s/%s/%s".formatted(run, item.transcript(), item.variant());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** So far; empty when no model was asked, or when its price is not known. */
    Mono<Cost> of(Run run) {
        return run.judge().kind().equals("model") ? items(run.id()) : Mono.empty();
    }

    private Mono<Cost> items(UUID run) {
        return database.sql("select transcript_id, variant from run_item where run_id = :run")
                .bind("run", run)
                .map(row -> new Item(Columns.id(row, "transcript_id"), Columns.text(row, "variant")))
                .all()
                .map(item -> name(run, item))
                .collectList()
                .flatMap(cost::usd)
                .map(Cost::usd);
    }

    /** As pages show it, with its cost. */
    Mono<RunView> view(Run run) {
        var view = RunView.of(run);
        return of(run).map(view::with).defaultIfEmpty(view);
    }
}
