package dev.rehearsal.calibration.rating;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.table.Columns;
import dev.rehearsal.calibration.table.Page;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What is in the pool, for whoever chooses transcripts for a golden set. */
@RestController
@RequestMapping("/api/calibration")
class PoolController {

    private static final String CHOSEN = """
            from pooled_transcript t where (:question = '' or t.question = :question)
            and (:source = '' or t.source = :source)\s""";

    private final DatabaseClient database;
    private final Exemplars exemplars;

    PoolController(DatabaseClient database, Exemplars exemplars) {
        this.database = database;
        this.exemplars = exemplars;
    }

    /** One transcript of the list. */
    record Line(UUID transcript, String question, String target, String source, Instant addedAt, long raters) {}

    @GetMapping("/transcripts")
    Mono<Page<Line>> all(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var items = chosen(
                        "select t.*, (select count(distinct s.rater_id) from rating_sheet s where s.transcript_id = t.id)"
                                + " as raters " + CHOSEN + " order by t.question, t.id"
                                + new Page.Cut(offset, limit).sql(),
                        question,
                        source)
                .map(row -> line(row))
                .all()
                .collectList();
        var total = chosen("select count(*) as total " + CHOSEN, question, source)
                .map(row -> Columns.count(row, "total"))
                .one();
        return Mono.zip(items, total, Page::new);
    }

    private DatabaseClient.GenericExecuteSpec chosen(String sql, String question, String source) {
        return database.sql(sql).bind("question", question).bind("source", source.toUpperCase(Locale.ROOT));
    }

    private static Line line(Readable row) {
        return new Line(
                Columns.id(row, "id"),
                Columns.text(row, "question"),
                Columns.text(row, "target").toLowerCase(Locale.ROOT),
                Columns.text(row, "source").toLowerCase(Locale.ROOT),
                Columns.time(row, "added_at"),
                Columns.count(row, "raters"));
    }

    /** Whose exemplars are wanted; all, when nobody says. */
    record Wanted(@Nullable List<String> questions) {}

    record Pooled(long added) {}

    @PostMapping("/exemplars")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Pooled> pool(@RequestBody Wanted wanted) {
        var questions = Optional.ofNullable(wanted.questions()).orElse(List.of()).stream()
                .map(QuestionId::new)
                .toList();
        return exemplars.pool(questions).map(Pooled::new);
    }
}
