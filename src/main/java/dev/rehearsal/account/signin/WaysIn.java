package dev.rehearsal.account.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** How one can come in here, so that the page offers nothing else. */
@Component
class WaysIn {

    private final SignInSettings settings;
    private final Mails mails;
    private final ObjectProvider<ReactiveClientRegistrationRepository> providers;

    WaysIn(SignInSettings settings, Mails mails, ObjectProvider<ReactiveClientRegistrationRepository> providers) {
        this.settings = settings;
        this.mails = mails;
        this.providers = providers;
    }

    Shown shown() {
        return new Shown(
                settings.guests(), mails.available(), PasswordRules.SHORTEST, PasswordRules.LONGEST, providers());
    }

    private List<Provider> providers() {
        return providers.getIfAvailable() instanceof Iterable<?> registrations
                ? StreamSupport.stream(registrations.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(registration -> new Provider(
                                registration.getClientName(),
                                "/oauth2/authorization/" + registration.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** The ways in as the page gets them. */
    record Shown(boolean guests, boolean mail, int passwordMin, int passwordMax, List<Provider> providers) {}

    /** Somebody else who vouches for people. */
    record Provider(String name, String path) {}
}
