package dev.rehearsal.calibration.rating;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Page;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a rater may take up next: disputes first, then what has fewest ratings. */
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
    private static final String TO_DO = LINES + "where q.mine = 0 or q.disputed is not null";

    private static final String DONE = LINES + "where q.mine > 0";
    private static final String IN_ORDER =
            " order by case when d.raised_at is null then 1 else 0 end, d.raised_at, q.ratings, q.id";

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
    record Disputed(UUID id, String criterion, String words, Instant raisedAt) {}

    Mono<Page<Line>> of(Rater rater, boolean done, Page.Cut cut) {
        var from = done ? DONE : TO_DO;
        var items = database.sql("select q.*, d.criterion, d.words, d.raised_at " + from + IN_ORDER + cut.sql())
                .bind("rater", rater.id())
                .map(row -> line(row))
                .all()
                .collectList();
        var total = database.sql("select count(*) as total " + from)
                .bind("rater", rater.id())
                .map(row -> Columns.count(row, "total"))
                .one();
        return Mono.zip(items, total, Page::new);
    }

    private Line line(Readable row) {
        var disputedAt = row.get("raised_at", Instant.class);
        var question = Columns.text(row, "question");
        return new Line(
                Columns.id(row, "id"),
                new Titled(question, title(question)),
                Columns.text(row, "target").toLowerCase(Locale.ROOT),
                Columns.number(row, "rubric_version"),
                Columns.text(row, "source").toLowerCase(Locale.ROOT),
                Columns.time(row, "added_at"),
                Columns.count(row, "ratings"),
                Columns.count(row, "mine") > 0 ? "submitted" : "none",
                disputedAt == null
                        ? null
                        : new Disputed(
                                Columns.id(row, "disputed"),
                                Columns.text(row, "criterion"),
                                Columns.text(row, "words"),
                                disputedAt));
    }

    private String title(String question) {
        return bank.entry(new QuestionId(question)).question().profile().title();
    }
}
