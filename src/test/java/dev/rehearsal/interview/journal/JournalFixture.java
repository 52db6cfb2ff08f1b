package dev.rehearsal.interview.journal;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import dev.rehearsal.interview.journal.InterviewEvent.CandidateSaid;
import dev.rehearsal.platform.database.WholeTransactions;
import dev.rehearsal.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A journal with its leases on some database. */
abstract class JournalFixture {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    DatabaseClient database;
    TransactionalOperator transactions;
    Journal journal;
    Leases leases;
    Interviews interviews;
    UUID interview;
    final FailingCommits failing = new FailingCommits();
    LeaseTable table;
    Appends appends;

    private final TestDatabase on;

    JournalFixture(TestDatabase on) {
        this.on = on;
    }

    @BeforeEach
    void open() {
        var connections = failing.over(on.connections());
        transactions = new WholeTransactions(TransactionalOperator.create(new R2dbcTransactionManager(connections)));
        database = DatabaseClient.create(connections);
        table = new LeaseTable(database, new LeaseProperties(Duration.ofMinutes(1)));
        journal = new R2dbcJournal(database, transactions, table);
        appends = new Appends(transactions, table, new EventTable(database, new EventCodec()));
        leases = new R2dbcLeases(database, transactions, table);
        interviews = new Interviews(database, transactions);
        interview = another();
    }

    UUID another() {
        return interviews.make(anInterview()).block().interview().id();
    }

    static Interview anInterview() {
        var plan = new Interview.Plan(new QuestionId("feature-store"), 1, Target.ADVANCED);
        return new Interview(UUID.randomUUID(), new AccountId(UUID.randomUUID()), plan, UUID.randomUUID(), NOW);
    }

    /** The leases of another node. */
    Leases elsewhere() {
        return leases(Duration.ofMinutes(1));
    }

    Leases leases(Duration term) {
        return new R2dbcLeases(database, transactions, new LeaseTable(database, new LeaseProperties(term)));
    }

    Mono<Append> append(UUID id, int after, String words) {
        return Mono.defer(() -> journal.append(
                new Right.Free(id), new Entries(after, List.of(new CandidateSaid(words)), NOW, UUID.randomUUID())));
    }

    List<Recorded> recorded(UUID id, int after) {
        return journal.read(id, after).collectList().block();
    }
}
