package dev.rehearsal.account.sharing;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows a report to others, and takes that back. */
@RestController
class SharesController {

    private final ShareDesk sharing;
    private final Shares shares;
    private final LinkUses uses;
    private final Clock clock;

    SharesController(ShareDesk sharing, Shares shares, LinkUses uses, Clock clock) {
        this.sharing = sharing;
        this.shares = shares;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/api/shares")
    Flux<Shown> shares(@RequestParam UUID interview, @AuthenticationPrincipal SignedIn person) {
        return sharing.of(interview, person.account()).map(share -> Shown.of(share, clock.instant()));
    }

    @PostMapping("/api/shares")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Made> share(@RequestBody Wish wish, @AuthenticationPrincipal SignedIn person) {
        return sharing.share(wish, person.account());
    }

    @DeleteMapping("/api/shares/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return sharing.revoke(id, person.account());
    }

    @GetMapping("/api/shared")
    @PreAuthorize("hasRole('INTERVIEWER')")
    Flux<ShownToMe> shownToMe(@AuthenticationPrincipal SignedIn person) {
        return sharing.to(person.account());
    }

    @PostMapping("/api/shared/open")
    Mono<Opened> open(@RequestBody Token token, @AuthenticationPrincipal @Nullable SignedIn person) {
        return shares.behind(Objects.requireNonNullElse(token.token(), ""))
                .delayUntil(share -> uses.note(share, person == null ? null : person.account()))
                .map(share ->
                        new Opened(share.interview().toString(), share.times().expiresAt()))
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("This link does not work any more.")));
    }

    /**
     * To whom a report shall be shown.
     *
     * @param email of the interviewer, where it is a person
     */
    record Wish(
            @Nullable UUID interview,
            @Nullable String kind,
            @Nullable String email,
            @Nullable Integer days) {}

    /** The new share; the path of a link is shown this once. */
    record Made(UUID id, @Nullable String path, Instant expiresAt) {}

    /**
     * A report that a candidate shows to this interviewer.
     *
     * @param title of the question
     * @param candidate by name
     */
    record ShownToMe(UUID interview, String title, String candidate, Instant sharedAt, Instant expiresAt) {}

    /** What a link shows. */
    record Opened(String interview, Instant expiresAt) {}

    /** The secret part of a link. */
    record Token(@Nullable String token) {

        /** Without the secret, whoever prints it. */
        @Override
        public String toString() {
            return "Token";
        }
    }

    /** A share as its owner sees it. */
    record Shown(UUID id, String kind, @Nullable String person, Instant createdAt, Instant expiresAt, String state) {

        static Shown of(Share share, Instant now) {
            return new Shown(
                    share.id(),
                    share.kind(),
                    share.person(),
                    share.times().createdAt(),
                    share.times().expiresAt(),
                    share.state(now).word());
        }
    }
}
