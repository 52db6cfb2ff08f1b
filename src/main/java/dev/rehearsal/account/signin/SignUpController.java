package dev.rehearsal.account.signin;

import dev.rehearsal.account.SignedIn;
import dev.rehearsal.account.people.Account;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says which ways in there are, and gives people an account of their own. */
@RestController
class SignUpController {

    private final SignUp signUp;
    private final Entrance entrance;
    private final WaysIn ways;
    private final SignInLine line;

    SignUpController(SignUp signUp, Entrance entrance, WaysIn ways, SignInLine line) {
        this.signUp = signUp;
        this.entrance = entrance;
        this.ways = ways;
        this.line = line;
    }

    @GetMapping("/api/sign-in")
    WaysIn.Shown ways() {
        return ways.shown();
    }

    @PostMapping("/api/sign-up")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Me> signUp(
            @RequestBody Wish wish, @AuthenticationPrincipal @Nullable SignedIn person, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> new Account.Profile(Emails.validName(wish.name()), Emails.valid(wish.email())))
                .flatMap(profile -> line.attempt(
                        exchange, String.valueOf(profile.email()), signUp(exchange, person, profile, wish.password())));
    }

    private Mono<Me> signUp(
            ServerWebExchange exchange, @Nullable SignedIn person, Account.Profile profile, @Nullable String password) {
        return Mono.defer(
                        () -> signUp.signUp(person, new SignUp.Newcomer(profile, Set.of()), password, Mono.just(true)))
                .flatMap(account -> entrance.admit(exchange, account.id()));
    }

    /** What somebody gives who wants an account. */
    record Wish(
            @Nullable String email,
            @Nullable String name,
            @Nullable String password) {

        /** Without the secret, whoever prints it. */
        @Override
        public String toString() {
            return "Wish";
        }
    }
}
