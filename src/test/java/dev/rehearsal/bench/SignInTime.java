package dev.rehearsal.bench;

import dev.rehearsal.testing.RunningJar;
import dev.rehearsal.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long signing in takes, who does not exist included, and what many who do it at once do to those who talk. */
final class SignInTime {

    private static final int TRIES = 100;
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
        new SignInBeside(service, new SignInCrowd(service.address(), EMAIL, PASSWORD)).measure();
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
}
