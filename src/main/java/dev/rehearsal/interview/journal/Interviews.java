package dev.rehearsal.interview.journal;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which interviews there are, and the notes that candidates keep beside them. */
@Component
public final class Interviews {

    private static final String SELECT =
            "select id, owner, request_id, question, rubric_version, target, created_at from interview ";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    Interviews(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** An interview with whether it was there before. */
    public record Made(Interview interview, boolean before) {}

    /** Sets it up, unless the owner's request did so before. */
    public Mono<Made> make(Interview interview) {
        return transactions
                .transactional(insert(interview).then(insertLease(interview.id())))
                .thenReturn(new Made(interview, false))
                .onErrorResume(
                        DuplicateKeyException.class,
                        duplicate -> requested(interview).map(earlier -> new Made(earlier, true)));
    }

    /** The interview, whoever owns it. */
    public Mono<Interview> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .bind("id", id)
                .map(Interviews::interview)
                .one();
    }

    /** The interview if it is this account's; empty otherwise, as if it never was. */
    public Mono<Interview> find(UUID id, AccountId owner) {
        return find(id).filter(interview -> interview.owner().equals(owner));
    }

    /** All of an account, newest first. */
    public Flux<Interview> of(AccountId owner) {
        return database.sql(SELECT + "where owner = :owner order by created_at desc, id")
                .bind("owner", owner.value())
                .map(Interviews::interview)
                .all();
    }

    public Mono<String> notes(UUID id) {
        return database.sql("select notes from interview where id = :id")
                .bind("id", id)
                .map(row -> text(row, "notes"))
                .one();
    }

    public Mono<Void> note(UUID id, String text) {
        return database.sql("update interview set notes = :text where id = :id")
                .bind("text", text)
                .bind("id", id)
                .then();
    }

    /** Gives all of one account to another. */
    public Mono<Void> pass(AccountId from, AccountId to) {
        return database.sql("update interview set owner = :to where owner = :from")
                .bind("to", to.value())
                .bind("from", from.value())
                .then();
    }

    /** Deletes it with its journal. */
    public Mono<Void> delete(UUID id) {
        return database.sql("delete from interview where id = :id")
                .bind("id", id)
                .then();
    }

    private Mono<Void> insert(Interview interview) {
        GenericExecuteSpec insert = database.sql("""
                        insert into interview (id, owner, request_id, question, rubric_version, target, notes, created_at)
                        values (:id, :owner, :request, :question, :version, :target, '', :at)""")
                .bind("id", interview.id())
                .bind("owner", interview.owner().value())
                .bind("request", interview.requestId())
                .bind("question", interview.plan().question().value())
                .bind("version", interview.plan().rubricVersion())
                .bind("target", interview.plan().target().name())
                .bind("at", interview.createdAt().atOffset(ZoneOffset.UTC));
        return insert.then();
    }

    private Mono<Void> insertLease(UUID id) {
        return database.sql("""
                        insert into interview_lease (interview_id, holder, token, expires_at)
                        values (:id, null, 0, current_timestamp)""").bind("id", id).then();
    }

    private Mono<Interview> requested(Interview interview) {
        return database.sql(SELECT + "where owner = :owner and request_id = :request")
                .bind("owner", interview.owner().value())
                .bind("request", interview.requestId())
                .map(Interviews::interview)
                .one();
    }

    private static Interview interview(Readable row) {
        var plan = new Interview.Plan(
                new QuestionId(text(row, "question")),
                Objects.requireNonNull(row.get("rubric_version", Integer.class)),
                Target.valueOf(text(row, "target")));
        Instant created = R2dbcJournal.instant(row, "created_at");
        return new Interview(id(row, "id"), new AccountId(id(row, "owner")), plan, id(row, "request_id"), created);
    }

    private static UUID id(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
