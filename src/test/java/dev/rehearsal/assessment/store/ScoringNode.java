package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Report.Status;
import dev.rehearsal.assessment.Scoring;
import dev.rehearsal.platform.database.WholeTransactions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

/** All that a node needs to score interviews again, without a service around it. */
record ScoringNode(
        StoredAssessments assessments,
        StoredScorings scorings,
        StoredArchive archive,
        JudgingRounds rounds,
        JudgeRoom room,
        Claims claims) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** So many scorings may an interview have. */
    static final int MOST = 3;

    static ScoringNode on(ConnectionFactory connections, Judges judges, Clock clock) {
        var database = DatabaseClient.create(connections);
        var transactions =
                new WholeTransactions(TransactionalOperator.create(new R2dbcTransactionManager(connections)));
        var properties = new JudgingProperties(Duration.ofSeconds(5), Duration.ofMillis(100), 2, MOST);
        var bank = new TwoVersions();
        var transcripts = new Transcripts(database, clock);
        var claims = new Claims(database, transactions, properties);
        var cases = new Cases(transcripts, bank);
        var room = new JudgeRoom(judges, claims, cases, clock);
        var rounds = new JudgingRounds(claims, room, properties, new SimpleMeterRegistry());
        var reports = new Reports(database, transactions, clock);
        var later = new LaterReports(database, transactions, clock);
        var reader = new ReportReader(transcripts, claims, bank);
        var menu = new Menu(transcripts, new PublishedRubrics(bank, bank), cases, judges, properties);
        return new ScoringNode(
                new StoredAssessments(transcripts, reports, reader, rounds, new Erasure(transcripts, later, judges)),
                new StoredScorings(new StoredScorings.Shelf(reports, later, reader), menu, judges, rounds),
                new StoredArchive(database, transcripts, claims),
                rounds,
                room,
                claims);
    }

    /** Judges what waits, as the rounds would. */
    void hear() {
        claims.waiting()
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(claims::claim)
                .concatMap(claim -> room.hear(claim).then(claims.release(claim)))
                .then()
                .block();
    }

    /** Waits until it is judged as far as it can be. */
    Scoring done(UUID interview, int number) {
        return Objects.requireNonNull(Flux.interval(Duration.ZERO, Duration.ofMillis(20))
                .onBackpressureDrop()
                .concatMap(tick -> scorings.get(interview, number))
                .filter(scoring -> scoring.summary().status() != Status.JUDGING)
                .blockFirst(PATIENCE));
    }
}
