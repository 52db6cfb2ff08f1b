package dev.rehearsal.account.signin;

import dev.rehearsal.account.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param guests whether somebody may practise without an account of their own
 * @param secondFactorFor roles that sleep until their holder has set up a second factor
 * @param publicAddress where people reach the service, such as https://rehearsal.example.org; links in mails begin so
 * @param firstAdmin the account that runs the place, made at the first start
 */
@ConfigurationProperties("rehearsal.account")
record SignInSettings(
        @DefaultValue("true") boolean guests,
        @DefaultValue({}) Set<Role> secondFactorFor,
        @Nullable String publicAddress,
        @Nullable FirstAdminSettings firstAdmin) {

    SignInSettings {
        secondFactorFor = Set.copyOf(secondFactorFor);
    }

    /** Without it, the console says a one-time link. */
    record FirstAdminSettings(String email, String password) {

        @Override
        public String toString() {
            return "FirstAdminSettings[email=" + email + "]";
        }
    }
}
