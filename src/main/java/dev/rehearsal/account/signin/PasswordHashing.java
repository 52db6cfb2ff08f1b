package dev.rehearsal.account.signin;

import dev.rehearsal.platform.PatientThreads;
import java.text.Normalizer;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Turns passwords into Argon2id hashes. A hash costs tens of milliseconds of a processor by intention, so it happens on
 * threads of its own that are fewer than the processors and let all others go first: who waits for a hash waits here,
 * and answers stream on.
 */
@Component
class PasswordHashing implements DisposableBean {

    /**
     * What OWASP recommends: 19 MiB, two passes, one lane. Old hashes carry the parameters that they were made with.
     */
    private static final int MEMORY_KIB = 19 * 1024;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int WAITING = 400;
    private static final int IDLE_SECONDS = 60;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final String nobodys = encode("nobody has this password");
    private final Scheduler scheduler =
            Schedulers.newBoundedElastic(threads(), WAITING / threads(), new PatientThreads("password"), IDLE_SECONDS);

    /** A hash that stands in for the one of an account that does not exist, so that refusing it takes as long. */
    String nobodys() {
        return nobodys;
    }

    Mono<String> hash(String password) {
        return run(() -> encode(password));
    }

    /** Never empty. */
    Mono<Boolean> matches(String password, String hash) {
        return run(() -> argon2.matches(normal(password), hash));
    }

    /** Whether a hash was made with other parameters than a new one would be. */
    boolean outdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    private <T> Mono<T> run(Supplier<T> work) {
        return Mono.fromSupplier(work)
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, full -> SignInLine.tooMany());
    }

    private String encode(String password) {
        var hash = argon2.encode(normal(password));
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }

    /** The same characters typed on another keyboard are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    @Override
    public void destroy() {
        scheduler.dispose();
    }
}
