package dev.rehearsal.account.people;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.account.PersonalData;
import dev.rehearsal.account.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an account says about its owner, for the export. Its row goes last, after all that names it. */
@Component
class ProfileData implements PersonalData {

    private final Accounts accounts;

    ProfileData(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Mono<Object> export(AccountId id) {
        return accounts.find(id)
                .map(account -> new Exported(
                        account.id().toString(),
                        account.name(),
                        account.profile().email(),
                        account.standing().roles().stream().map(Role::word).toList(),
                        account.createdAt()));
    }

    @Override
    public Mono<Void> erase(AccountId account) {
        return Mono.empty();
    }

    record Exported(String id, String name, @Nullable String email, List<String> roles, Instant createdAt) {}
}
