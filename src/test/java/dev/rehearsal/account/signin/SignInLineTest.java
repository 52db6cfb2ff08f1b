package dev.rehearsal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.rehearsal.account.edge.Limits;
import dev.rehearsal.platform.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class SignInLineTest {

    private static final int MOST = 400 + PasswordHashing.threads();

    private final List<String> done = new ArrayList<>();
    private final Limits limits = mock();
    private final SignInLine line = new SignInLine(limits);
    private final ServerWebExchange exchange = MockServerWebExchange.from(
            MockServerHttpRequest.post("/api/sign-in").build());
    private final Logger log = (Logger) LoggerFactory.getLogger(SignInLine.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private VirtualTimeScheduler time;

    @BeforeEach
    void runAllOnThisThread() {
        time = VirtualTimeScheduler.getOrSet();
        logged.start();
        log.addAppender(logged);
        when(limits.attemptFrom(any(), anyString())).thenReturn(Mono.empty());
        when(limits.attemptAnywhere(anyString())).thenAnswer(asked -> counted(asked.getArgument(0)));
    }

    @AfterEach
    void runAsUsual() {
        VirtualTimeScheduler.reset();
        log.detachAppender(logged);
    }

    @Test
    void anAttemptIsCountedBeforeAnythingElse() {
        assertThat(attempt("ada", work("ada"))).isCompletedWithValue("ada");

        assertThat(done).containsExactly("ada counted", "ada worked");
    }

    @Test
    void oneTooManyIsNotCarriedOut() {
        when(limits.attemptAnywhere(anyString())).thenReturn(Mono.error(new IllegalStateException("too often")));

        assertThatThrownBy(attempt("ada", work("ada"))::join).hasMessageContaining("too often");

        assertThat(done).isEmpty();
    }

    @Test
    void whoGuessesTooFastFromOnePlaceHearsSoAtOnce() {
        stand(MOST);
        when(limits.attemptFrom(any(), anyString())).thenReturn(Mono.error(new IllegalStateException("too often")));

        assertThatThrownBy(attempt("ada", work("ada"))::join).hasMessageContaining("too often");
    }

    @Test
    void nothingIsLookedUpBeforeItIsOnesTurn() {
        stand(PasswordHashing.threads());
        done.clear();

        assertThat(attempt("ada", work("ada"))).isNotDone();

        assertThat(done).isEmpty();
    }

    @Test
    void whoFindsTheLineFullHearsWhenToComeAgain() {
        stand(MOST);

        assertRefusedForNow(attempt("ada", work("ada")), "Very many people are signing in.");
        assertThat(logged.list).isEmpty();
    }

    @Test
    void whoIsStuckHoldsUpNobodyForLong() {
        var stuck = attempt("grace", Mono.never());
        stand(PasswordHashing.threads() - 1);
        var next = attempt("ada", work("ada"));

        time.advanceTimeBy(Duration.ofSeconds(30));

        assertRefusedForNow(stuck, "Signing in takes too long at the moment.");
        assertWarnedWithout("grace");
        assertThat(next).isCompletedWithValue("ada");
    }

    @Test
    void workThatGivesUpItselfIsNoSignOfManyPeople() {
        for (var failure : List.of(new TimeoutException("of grace"), new RejectedExecutionException("of grace"))) {
            logged.list.clear();

            assertRefusedForNow(attempt("grace", Mono.error(failure)), "Signing in takes too long at the moment.");

            assertWarnedWithout("grace");
        }
    }

    @Test
    void whileSomebodyTalksHalfOfTheTimeIsTheirs() {
        when(limits.somebodyTalks()).thenReturn(true);
        assertThat(line.rest(Duration.ofMillis(60))).isEqualTo(Duration.ofMillis(60));
        assertThat(line.rest(Duration.ofSeconds(20))).isEqualTo(Duration.ofMillis(100));

        when(limits.somebodyTalks()).thenReturn(false);
        assertThat(line.rest(Duration.ofMillis(60))).isZero();
    }

    private static void assertRefusedForNow(CompletableFuture<?> attempt, String why) {
        assertThatThrownBy(attempt::join).cause().isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.getStatusCode().value()).isEqualTo(503);
            assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("10");
            assertThat(refusal.getBody().getDetail()).isEqualTo(why + " Try again in a few seconds.");
        });
    }

    private void assertWarnedWithout(String typed) {
        assertThat(logged.list).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getFormattedMessage()).doesNotContain(typed);
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    /** So many come and do not go. */
    private void stand(int howMany) {
        for (int number = 0; number < howMany; number++) {
            attempt("v" + number, Mono.never());
        }
    }

    private CompletableFuture<String> attempt(String who, Mono<String> work) {
        return line.attempt(exchange, who, work).toFuture();
    }

    private Mono<Void> counted(String who) {
        return Mono.fromRunnable(() -> done.add(who + " counted"));
    }

    private Mono<String> work(String who) {
        return Mono.fromSupplier(() -> {
            done.add(who + " worked");
            return who;
        });
    }
}
