package dev.rehearsal.bank.versions;

import static dev.rehearsal.bank.versions.VersionStore.column;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.platform.Draw;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which versions are tried, and on whom. */
@Component
class TrialStore {

    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    TrialStore(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * A version that a share of the accounts begins with.
     *
     * @param salt new for each trial, so that not always the same accounts are tried upon
     */
    record Trial(QuestionId question, int version, double share, String salt) {

        /** Always the same answer for the same account. */
        boolean includes(UUID account) {
            return new Draw(salt, share).includes(account);
        }
    }

    Flux<Trial> all() {
        return database.sql("select * from rubric_trial")
                .map(row -> new Trial(
                        new QuestionId(column(row, "question", String.class)),
                        column(row, "version", Integer.class),
                        column(row, "share", Double.class),
                        column(row, "salt", String.class)))
                .all();
    }

    /** Instead of the one before, if there was one. */
    Mono<Void> begin(Trial trial) {
        return transactions.transactional(end(trial.question())
                .then(database.sql("""
                                insert into rubric_trial (question, version, share, salt)
                                values (:question, :version, :share, :salt)""")
                        .bind("question", trial.question().value())
                        .bind("version", trial.version())
                        .bind("share", trial.share())
                        .bind("salt", trial.salt())
                        .then()));
    }

    Mono<Void> end(QuestionId question) {
        return database.sql("delete from rubric_trial where question = :question")
                .bind("question", question.value())
                .then();
    }
}
