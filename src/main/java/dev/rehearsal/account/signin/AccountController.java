package dev.rehearsal.account.signin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rehearsal.account.AuditAction;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.account.session.Sessions;
import dev.rehearsal.platform.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One's own account and the places where one is signed in to it. */
@RestController
@RequestMapping("/api/account")
class AccountController {

    private final Accounts accounts;
    private final AccountSecrets secrets;
    private final Sessions sessions;
    private final Leaving leaving;

    AccountController(Accounts accounts, AccountSecrets secrets, Sessions sessions, Leaving leaving) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.sessions = sessions;
        this.leaving = leaving;
    }

    @GetMapping
    Mono<Shown> account(@AuthenticationPrincipal SignedIn person) {
        return accounts.find(person.account())
                .flatMap(account -> secrets.of(account).map(kept -> Shown.of(account, kept)));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> rename(@RequestBody Name wish, @AuthenticationPrincipal SignedIn person) {
        return Mono.fromSupplier(() -> Emails.validName(wish.name()))
                .flatMap(name -> accounts.rename(person.account(), name));
    }

    @GetMapping("/sessions")
    Flux<Place> sessions(@AuthenticationPrincipal SignedIn person, ServerWebExchange exchange) {
        return Sessions.idOf(exchange)
                .flatMapMany(here -> sessions.of(person.account()).map(place -> Place.of(place, here)));
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return sessions.end(person.account(), id)
                .switchIfEmpty(Mono.error(() -> Refusal.notFound("This session has ended already.")))
                .then(leaving.note(AuditAction.SESSION_ENDED, person.account(), "by its owner"));
    }

    /** How one wants to be called. */
    record Name(@Nullable String name) {}

    /** The account as its owner sees it. */
    record Shown(
            String account,
            String name,
            @Nullable String email,
            boolean guest,
            List<String> roles,
            Instant createdAt,
            @JsonUnwrapped AccountSecrets.Kept secrets) {

        static Shown of(Account account, AccountSecrets.Kept kept) {
            return new Shown(
                    account.id().toString(),
                    account.name(),
                    account.profile().email(),
                    account.standing().guest(),
                    account.standing().roles().stream().map(Role::word).toList(),
                    account.createdAt(),
                    kept);
        }
    }

    /** One session as its owner sees it. */
    record Place(String id, String device, Instant createdAt, Instant lastAt, boolean current) {

        static Place of(Sessions.Place place, String here) {
            return new Place(
                    place.id(),
                    place.device(),
                    place.createdAt(),
                    place.lastAt(),
                    place.id().equals(here));
        }
    }
}
