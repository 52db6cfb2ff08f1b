package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import dev.rehearsal.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long signing in takes, who does not exist included, and what a flood of it does to those who talk. */
final class SignInTime {

    private static final int TRIES = 100;
    private static final int AT_ONCE = 200;
    private static final int INTERVIEWS = 50;
    private static final String EMAIL = "known@example.org";
    private static final String PASSWORD = "seven quiet herons";
    private static final String WRONG = "eleven loud cormorants";

    private SignInTime() {}

    static void measure(RunningJar service) throws Exception {
        Visitor.signedUp(service.address(), EMAIL, PASSWORD);
        refusals(service, 20);
        var refused = refusals(service, TRIES);
        System.out.printf("Sign-in with a wrong password: %s%n", Figures.of(refused.get(0)));
        System.out.printf("Sign-in to an unknown account: %s%n", Figures.of(refused.get(1)));
        talking(service);
        var quiet = talking(service);
        System.out.printf("First delta, %d interviews: %s%n", INTERVIEWS, quiet);
        var over = new AtomicBoolean();
        var signIns = new ConcurrentLinkedQueue<Double>();
        try (var flood = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < AT_ONCE; one++) {
                flood.submit(() -> signInUntil(service, over, signIns));
            }
            var flooded = talking(service);
            over.set(true);
            System.out.printf(
                    "First delta, %d interviews, %d sign-ins waiting at all times: %s (p95 %.2f times)%n",
                    INTERVIEWS, AT_ONCE, flooded, flooded.percentile(95) / quiet.percentile(95));
        }
        System.out.printf("Sign-in, one of %d at once: %s%n", AT_ONCE, Figures.of(signIns));
    }

    private static Figures talking(RunningJar service) throws Exception {
        try (var lines = new Lines(service, INTERVIEWS)) {
            return Figures.of(FirstDelta.thinking(lines, new Speech()));
        }
    }

    /** Both kinds in turn, so that whatever else the machine does happens to both. */
    private static List<List<Double>> refusals(RunningJar service, int tries) {
        var visitor = Visitor.guest(service.address());
        var wrong = new ArrayList<Double>();
        var unknown = new ArrayList<Double>();
        for (int number = 0; number < tries; number++) {
            wrong.add(refused(visitor, EMAIL));
            unknown.add(refused(visitor, "unknown" + number + "@example.org"));
        }
        return List.of(wrong, unknown);
    }

    private static double refused(Visitor visitor, String email) {
        var began = System.nanoTime();
        visitor.post("/api/sign-in", Map.of("email", email, "password", WRONG)).expect(401);
        return (System.nanoTime() - began) / 1e6;
    }

    private static void signInUntil(RunningJar service, AtomicBoolean over, Queue<Double> times) {
        var visitor = new Visitor(service.address());
        while (!over.get()) {
            var began = System.nanoTime();
            visitor.post("/api/sign-in", Map.of("email", EMAIL, "password", PASSWORD))
                    .expect(200);
            times.add((System.nanoTime() - began) / 1e6);
        }
    }
}
