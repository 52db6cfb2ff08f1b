package dev.rehearsal.account.audit;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the trail. There is no statement in the service that changes or deletes an entry. */
@Component
class AuditTrail implements Audit {

    private final DatabaseClient database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    AuditTrail(DatabaseClient database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public Mono<Void> note(AuditAction action, @Nullable AccountId actor, @Nullable AccountId subject, String detail) {
        return Mono.zip(pseudonym(actor), pseudonym(subject))
                .flatMap(names -> insert(action, names.getT1(), names.getT2(), detail));
    }

    private Mono<Optional<UUID>> pseudonym(@Nullable AccountId account) {
        return account == null
                ? Mono.just(Optional.empty())
                : pseudonyms.of(account).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<Void> insert(AuditAction action, Optional<UUID> actor, Optional<UUID> subject, String detail) {
        var insert = database.sql("insert into audit_entry (at, action, actor, subject, detail)"
                        + " values (:at, :action, :actor, :subject, :detail)")
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("action", action.word())
                .bind("detail", detail);
        return bind(bind(insert, "actor", actor), "subject", subject).then();
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec insert, String name, Optional<UUID> value) {
        return value.isPresent() ? insert.bind(name, value.get()) : insert.bindNull(name, UUID.class);
    }
}
