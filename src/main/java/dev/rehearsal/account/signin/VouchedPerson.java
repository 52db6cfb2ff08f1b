package dev.rehearsal.account.signin;

import dev.rehearsal.account.AccountId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** The account for which a provider vouches, for the moment until it is signed in. */
record VouchedPerson(AccountId account) implements OAuth2User, Serializable {

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
