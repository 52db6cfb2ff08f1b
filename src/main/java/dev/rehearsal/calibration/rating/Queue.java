package dev.rehearsal.calibration.rating;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Page;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a rater may take up next: disputes first, then what candidates shared, what was imported and what the bank has;
 * of each what has fewest ratings.
 */
@Component
class Queue {

    private static final String ALL = """
            select t.*,
            (select count(distinct s.rater_id) from rating_sheet s where s.transcript_id = t.id) as ratings,
            (select count(*) from rating_sheet s where s.transcript_id = t.id and s.rater_id = :rater) as mine,
            (select d.id from dispute d where d.transcript_id = t.id and d.outcome is null
            order by d.raised_at, d.id limit 1) as disputed
            from pooled_transcript t""";
    private static final String LINES = "from (" + ALL + ") q left join dispute d on d.id = q.disputed ";

    /** Whoever has rated a transcript can answer what is disputed about it, so it comes back to them. */
    private static final String TO_DO = LINES + "where (q.mine = 0 or q.disputed is not null)";

    private static final String DONE = LINES + "where q.mine > 0";
    private static final String GROUP = "case when d.id is null then q.source else 'DISPUTED' end";
    private static final String WANTED = " and (:only = '' or " + GROUP + " = :only)";
    private static final String IN_ORDER = " order by case " + GROUP
            + " when 'DISPUTED' then 0 when 'SHARED' then 1 when 'IMPORT' then 2 else 3 end, d.raised_at, q.ratings, q.id";

    private final DatabaseClient database;
    private final Bank bank;

    Queue(DatabaseClient database, Bank bank) {
        this.database = database;
        this.bank = bank;
    }

    /** The question, as far as the page names it. */
    record Titled(String id, String title) {}

    /**
     * One transcript in the queue. It says nothing about how good an answer is.
     *
     * @param ratings how many raters have rated it
     * @param mine "none" or "submitted"
     * @param dispute null when nobody disputes its report
     */
    record Line(
            UUID transcript,
            Titled question,
            String target,
            int rubricVersion,
            String source,
            Instant addedAt,
            long ratings,
            String mine,
            @Nullable Disputed dispute) {}

    /** What a candidate wants somebody to look at again. */
    record Disputed(UUID id, String criterion, String title, String words, Instant raisedAt) {}

    /**
     * What somebody wants to see of the queue.
     *
     * @param done what they have rated, else what they have not
     * @param only "disputed", "shared", "import" or "exemplar"; empty for all of them
     */
    record Wanted(boolean done, String only) {

        private String from() {
            return done ? DONE : TO_DO;
        }
    }

    Mono<Page<Line>> of(Rater rater, Wanted wanted, Page.Cut cut) {
        var items = database.sql("select q.*, d.criterion, d.words, d.raised_at, d.rubric_version as disputed_version "
                        + wanted.from() + WANTED + IN_ORDER + cut.sql())
                .bind("rater", rater.id())
                .bind("only", wanted.only().toUpperCase(Locale.ROOT))
                .map(row -> line(row))
                .all()
                .collectList();
        var total = database.sql("select count(*) as total " + wanted.from() + WANTED)
                .bind("rater", rater.id())
                .bind("only", wanted.only().toUpperCase(Locale.ROOT))
                .map(row -> Columns.count(row, "total"))
                .one();
        return Mono.zip(items, total, Page::new);
    }

    /** How many there are of each kind; of what there is none, nothing. */
    Mono<Map<String, Long>> counts(Rater rater, boolean done) {
        return database.sql("select g.part, count(*) as total from (select " + GROUP + " as part "
                        + new Wanted(done, "").from() + ") g group by g.part")
                .bind("rater", rater.id())
                .map(row -> Map.entry(Columns.text(row, "part").toLowerCase(Locale.ROOT), Columns.count(row, "total")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Line line(Readable row) {
        var disputedAt = row.get("raised_at", Instant.class);
        var question = Columns.text(row, "question");
        return new Line(
                Columns.id(row, "id"),
                new Titled(question, title(question)),
                Columns.text(row, "target").toLowerCase(Locale.ROOT),
                version(row),
                Columns.text(row, "source").toLowerCase(Locale.ROOT),
                Columns.time(row, "added_at"),
                Columns.count(row, "ratings"),
                Columns.count(row, "mine") > 0 ? "submitted" : "none",
                disputedAt == null
                        ? null
                        : new Disputed(
                                Columns.id(row, "disputed"),
                                Columns.text(row, "criterion"),
                                title(question, Columns.text(row, "criterion")),
                                Columns.text(row, "words"),
                                disputedAt));
    }

    /** By which it is to be rated: that of the report in dispute, else the one that it was spoken about. */
    private static int version(Readable row) {
        var disputed = row.get("disputed_version", Integer.class);
        return disputed == null ? Columns.number(row, "rubric_version") : disputed;
    }

    private String title(String question) {
        return bank.entry(new QuestionId(question)).question().profile().title();
    }

    /** As the version in force calls it; a criterion that is gone since has its id alone. */
    private String title(String question, String criterion) {
        return bank.entry(new QuestionId(question)).rubric().criteria().stream()
                .filter(one -> one.id().value().equals(criterion))
                .map(Rubric.Criterion::title)
                .findFirst()
                .orElse(criterion);
    }
}
