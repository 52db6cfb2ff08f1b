package dev.rehearsal.account.signin;

import dev.rehearsal.account.Role;
import dev.rehearsal.account.people.Account;
import dev.rehearsal.account.people.Accounts;
import dev.rehearsal.platform.Refusal;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** Sees to it that somebody runs the place: made from the settings, or by a one-time link on the console. */
@Component
class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final SignUp signUp;
    private final SignInSettings settings;
    private final Disposable.Swap looking = Disposables.swap();

    FirstAdmin(Accounts accounts, OneTimeLinks links, SignUp signUp, SignInSettings settings) {
        this.accounts = accounts;
        this.links = links;
        this.signUp = signUp;
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        looking.update(accounts.admins()
                .hasElements()
                .filter(some -> !some)
                .flatMap(none -> settings.firstAdmin() == null ? sayLink(environment) : make(settings.firstAdmin()))
                .subscribe(done -> {}, FirstAdmin::failed));
    }

    private Mono<Boolean> make(SignInSettings.FirstAdminSettings first) {
        var profile = new Account.Profile("Admin", Emails.valid(first.email()));
        var newcomer = new SignUp.Newcomer(profile, Set.of(Role.ADMIN));
        return signUp.signUp(null, newcomer, first.password(), Mono.just(true)).map(made -> true);
    }

    /** The link goes to the console and past the log, from which others may read. */
    private Mono<Boolean> sayLink(Environment environment) {
        var here = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        var address = Objects.requireNonNullElse(settings.publicAddress(), here);
        return links.make(LinkPurpose.FIRST_ADMIN, OneTimeLinks.Guest.ANYBODY)
                .doOnNext(link -> System.out.println("Nobody runs this service yet. Who opens this link within a day"
                        + " becomes its first admin: " + address + link.path()))
                .map(made -> true);
    }

    private static void failed(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            log.error("The first admin was not made: {}", refusal.getBody().getDetail());
        } else {
            log.error("The first admin was not made", failure);
        }
    }
}
