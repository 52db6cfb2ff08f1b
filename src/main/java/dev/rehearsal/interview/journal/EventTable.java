package dev.rehearsal.interview.journal;

import dev.rehearsal.interview.journal.EventCodec.Stored;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The rows of the journal, as they are written: any number of them, of any interviews, in one statement. */
final class EventTable {

    /** Columns as arrays, so that the text of the statement is the same for any number of rows. */
    private static final String INSERT = """
            insert into interview_event (interview_id, seq, message_id, type, version, payload, at)
            select e.interview, e.seq, cast(nullif(e.message, '') as uuid), e.type, e.version, e.payload, e.at
            from unnest(
                cast(:interviews as uuid array), cast(:seqs as int array), cast(:messages as varchar array),
                cast(:types as varchar array), cast(:versions as int array), cast(:payloads as varchar array),
                cast(:ats as timestamp with time zone array))
                as e(interview, seq, message, type, version, payload, at)""";

    private final DatabaseClient database;
    private final EventCodec codec;

    EventTable(DatabaseClient database, EventCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    private record Row(UUID interview, int seq, String message, Stored event, OffsetDateTime at) {}

    Mono<Void> insert(List<Appending> appendings) {
        var rows = appendings.stream()
                .flatMap(appending -> rows(appending).stream())
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : database.sql(INSERT)
                        .bind("interviews", rows.stream().map(Row::interview).toArray(UUID[]::new))
                        .bind("seqs", rows.stream().map(Row::seq).toArray(Integer[]::new))
                        .bind("messages", rows.stream().map(Row::message).toArray(String[]::new))
                        .bind(
                                "types",
                                rows.stream().map(row -> row.event().type()).toArray(String[]::new))
                        .bind(
                                "versions",
                                rows.stream().map(row -> row.event().version()).toArray(Integer[]::new))
                        .bind(
                                "payloads",
                                rows.stream().map(row -> row.event().payload()).toArray(String[]::new))
                        .bind("ats", rows.stream().map(Row::at).toArray(OffsetDateTime[]::new))
                        .then();
    }

    private List<Row> rows(Appending appending) {
        var entries = appending.entries();
        var at = entries.at().atOffset(ZoneOffset.UTC);
        var rows = new ArrayList<Row>();
        for (var event : entries.events()) {
            boolean caused = rows.isEmpty() && entries.messageId() != null;
            rows.add(new Row(
                    appending.interview(),
                    entries.after() + 1 + rows.size(),
                    caused ? String.valueOf(entries.messageId()) : "",
                    codec.write(event),
                    at));
        }
        return rows;
    }
}
