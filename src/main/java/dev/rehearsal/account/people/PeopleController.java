package dev.rehearsal.account.people;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.Role;
import dev.rehearsal.account.SignedIn;
import dev.rehearsal.platform.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What admins see and decide about people. */
@RestController
@RequestMapping("/api/admin/people")
@PreAuthorize("hasRole('ADMIN')")
class PeopleController {

    private final PeopleList people;
    private final Standings standings;

    PeopleController(PeopleList people, Standings standings) {
        this.people = people;
        this.standings = standings;
    }

    @GetMapping
    Mono<PeopleList.Page> people(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "0") int page) {
        return people.page(search, role, Math.max(0, page));
    }

    @PutMapping("/{account}/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setRoles(@PathVariable UUID account, @RequestBody Roles wish, @AuthenticationPrincipal SignedIn admin) {
        return Mono.fromSupplier(() -> roles(wish))
                .flatMap(roles -> standings.setRoles(admin.account(), new AccountId(account), roles));
    }

    @PutMapping("/{account}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> lock(@PathVariable UUID account, @RequestBody Lock wish, @AuthenticationPrincipal SignedIn admin) {
        return standings.setLocked(admin.account(), new AccountId(account), wish.locked());
    }

    /** Everybody is a candidate, whatever else they are. */
    private static Set<Role> roles(Roles wish) {
        var roles = EnumSet.of(Role.CANDIDATE);
        for (var word : wish.roles() == null ? List.<String>of() : wish.roles()) {
            roles.add(Role.of(word)
                    .orElseThrow(() -> Refusal.badRequest("The roles are candidate, interviewer and admin.")));
        }
        return roles;
    }

    /** What somebody shall be. */
    record Roles(@Nullable List<String> roles) {}

    /** Whether somebody shall stay outside. */
    record Lock(boolean locked) {}
}
