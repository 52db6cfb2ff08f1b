package dev.rehearsal.account.sharing;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Audit;
import dev.rehearsal.account.AuditAction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down that the link to a report is used: once an hour for each link, since its page asks several times and
 * would fill the trail. That its owner looks is nothing to write down.
 */
@Component
class LinkUses {

    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final Shares shares;
    private final Audit audit;

    LinkUses(Shares shares, Audit audit) {
        this.shares = shares;
        this.audit = audit;
    }

    Mono<Void> note(Share share, @Nullable AccountId viewer) {
        return share.owner().equals(viewer)
                ? Mono.empty()
                : shares.used(share.id(), ONCE_IN)
                        .filter(first -> first)
                        .flatMap(first -> audit.note(AuditAction.LINK_USED, viewer, share.owner(), "shared report"));
    }
}
