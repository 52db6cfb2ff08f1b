package dev.rehearsal.bank.versions;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.RubricVersions.Note;
import dev.rehearsal.bank.RubricVersions.Release;
import dev.rehearsal.bank.RubricVersions.Version;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions and releases in their tables, which only ever grow. */
@Component
class VersionStore {

    private final DatabaseClient database;

    VersionStore(DatabaseClient database) {
        this.database = database;
    }

    Flux<Version> versions(QuestionId question) {
        return database.sql("select * from rubric_version where question = :question order by version desc")
                .bind("question", question.value())
                .map(VersionStore::version)
                .all();
    }

    /** What is known of any question, to see what is missing. */
    Flux<Version> all() {
        return database.sql("select * from rubric_version")
                .map(VersionStore::version)
                .all();
    }

    Mono<String> body(QuestionId question, int version) {
        return database.sql("select body from rubric_version where question = :question and version = :version")
                .bind("question", question.value())
                .bind("version", version)
                .map(row -> column(row, "body", String.class))
                .one();
    }

    /** Fails on a duplicate key when the number is taken. */
    Mono<Version> add(Version version, String body) {
        return by(version.note(), database.sql("""
                        insert into rubric_version
                        (question, version, source, based_on, body, hash, note, made_by, made_at)
                        values (:question, :version, :source, :basedOn, :body, :hash, :note, :by, :at)"""))
                .bind("question", version.question().value())
                .bind("version", version.number())
                .bind("source", version.source())
                .bind("basedOn", Parameters.in(R2dbcType.INTEGER, version.basedOn()))
                .bind("body", body)
                .bind("hash", version.hash())
                .bind("note", version.note().text())
                .bind("at", version.at())
                .then()
                .thenReturn(version);
    }

    Flux<Release> releases(QuestionId question) {
        return database.sql("select * from rubric_release where question = :question order by seq desc")
                .bind("question", question.value())
                .map(VersionStore::readRelease)
                .all();
    }

    /** Which version is in force of every question that has one here. */
    Flux<Release> inForce() {
        return database.sql("""
                        select * from rubric_release r where r.seq =
                        (select max(n.seq) from rubric_release n where n.question = r.question)""").map(VersionStore::readRelease).all();
    }

    Mono<Void> release(Release release) {
        return by(release.note(), database.sql("""
                        insert into rubric_release (question, version, what, note, made_by, made_at)
                        values (:question, :version, :what, :note, :by, :at)"""))
                .bind("question", release.question().value())
                .bind("version", release.version())
                .bind("what", release.what())
                .bind("note", release.note().text())
                .bind("at", release.at())
                .then();
    }

    private static GenericExecuteSpec by(Note note, GenericExecuteSpec statement) {
        return note.by() == null ? statement.bindNull("by", UUID.class) : statement.bind("by", note.by());
    }

    private static Version version(Readable row) {
        return new Version(
                new QuestionId(column(row, "question", String.class)),
                column(row, "version", Integer.class),
                column(row, "source", String.class),
                row.get("based_on", Integer.class),
                column(row, "hash", String.class),
                note(row),
                column(row, "made_at", Instant.class));
    }

    private static Release readRelease(Readable row) {
        return new Release(
                new QuestionId(column(row, "question", String.class)),
                column(row, "version", Integer.class),
                column(row, "what", String.class),
                note(row),
                column(row, "made_at", Instant.class));
    }

    private static Note note(Readable row) {
        return new Note(column(row, "note", String.class), row.get("made_by", UUID.class));
    }

    static <T> T column(Readable row, String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type));
    }
}
