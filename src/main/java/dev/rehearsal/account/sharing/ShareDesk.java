package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.platform.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives and takes permissions to read, for a time. */
@Component
class ShareDesk {

    private static final int LONGEST_DAYS = 90;

    private final Possession own;
    private final Sharers sharers;
    private final Audit audit;
    private final Clock clock;

    ShareDesk(Possession own, Sharers sharers, Audit audit, Clock clock) {
        this.own = own;
        this.sharers = sharers;
        this.audit = audit;
        this.clock = clock;
    }

    Flux<Share> of(UUID interview, AccountId owner) {
        return own.require(interview, owner).flatMapMany(mine -> sharers.of(mine, owner));
    }

    /** What is shown to this person, with the question that each is about. */
    Flux<SharesController.ShownToMe> to(AccountId person) {
        return sharers.to(person)
                .concatMap(shown -> own.titleOf(shown.interview())
                        .map(title -> new SharesController.ShownToMe(
                                shown.interview(), title, shown.candidate(), shown.sharedAt(), shown.expiresAt())));
    }

    Mono<SharesController.Made> share(SharesController.Wish wish, AccountId owner) {
        return Mono.fromSupplier(() -> checked(wish))
                .flatMap(interview -> own.require(interview, owner))
                .map(interview -> new Shares.Wish(interview, owner, end(wish)))
                .flatMap(fresh -> "link".equals(wish.kind())
                        ? sharers.withLink(fresh)
                        : sharers.withPerson(fresh, String.valueOf(wish.email())))
                .delayUntil(made -> audit.note(AuditAction.SHARED, owner, String.valueOf(wish.kind())));
    }

    Mono<Void> revoke(UUID id, AccountId owner) {
        return sharers.revoke(id, owner)
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("There is no such share any more.")))
                .then(Mono.defer(() -> audit.note(AuditAction.SHARE_REVOKED, owner, "by its owner")));
    }

    private static UUID checked(SharesController.Wish wish) {
        var days = wish.days();
        if (days == null || days < 1 || days > LONGEST_DAYS) {
            throw Refusal.badRequest("A report is shared for 1 to 90 days.");
        }
        if (!"link".equals(wish.kind()) && !"person".equals(wish.kind())) {
            throw Refusal.badRequest("A report is shared by link or with a person.");
        }
        if (wish.interview() == null) {
            throw Refusal.badRequest("Which interview?");
        }
        return wish.interview();
    }

    private Instant end(SharesController.Wish wish) {
        var days = wish.days();
        return clock.instant().plus(Duration.ofDays(days == null ? 1 : days));
    }
}
