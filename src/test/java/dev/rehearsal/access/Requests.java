package dev.rehearsal.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A request for each route, such that its sender is the only thing that can be wrong with it. */
final class Requests {

    private final Map<String, Supplier<Object>> bodies = new HashMap<>();
    private final Map<String, Supplier<String>> paths = new HashMap<>();
    private final Cast cast;

    Requests(Cast cast) {
        this.cast = cast;
        ways();
        account();
        admin();
        interviews();
    }

    String path(String route) {
        return paths.getOrDefault(route, () -> usual(pattern(route))).get();
    }

    Object body(String route) {
        var empty = route.startsWith("GET") ? null : Map.of();
        return bodies.getOrDefault(route, () -> empty).get();
    }

    /** Whether the request signs its sender out, or changes who they are. */
    static boolean changesSender(String route) {
        return List.of(
                        "POST /api/sign-in",
                        "POST /api/sign-up",
                        "POST /api/sign-out",
                        "POST /api/sign-out-everywhere",
                        "PUT /api/account/password",
                        "DELETE /api/account")
                .contains(route);
    }

    private String usual(String pattern) {
        return pattern.replace("/questions/{id}", "/questions/feature-store")
                .replace("/sessions/{id}", "/sessions/" + "0".repeat(64))
                .replace("{question}", "feature-store")
                .replace("{version}", "1")
                .replace("{number}", "1")
                .replace("{id}", cast.interview())
                .replace("{interview}", cast.interview());
    }

    private static String pattern(String route) {
        return route.split(" ")[1];
    }

    private void ways() {
        bodies.put("POST /api/sign-in", () -> Map.of("email", Cast.ADMIN, "password", Cast.PASSWORD));
        bodies.put("POST /api/sign-up", () -> Map.of("email", cast.email(), "name", "New", "password", Cast.PASSWORD));
        bodies.put("POST /api/password/forgotten", () -> Map.of("email", "nobody@example.org"));
        bodies.put("POST /api/links/look", () -> Map.of("token", "made-up"));
        bodies.put("POST /api/links/use", () -> Map.of("token", "made-up", "password", Cast.PASSWORD));
        bodies.put("POST /api/shared/open", () -> Map.of("token", cast.validToken()));
    }

    private void account() {
        bodies.put("PUT /api/account", () -> Map.of("name", "Somebody"));
        bodies.put(
                "PUT /api/account/password", () -> Map.of("current", Cast.PASSWORD, "fresh", "eleven loud cormorants"));
        bodies.put("DELETE /api/account", () -> Map.of("password", Cast.PASSWORD, "confirm", "delete"));
        bodies.put("POST /api/account/second-factor", () -> Map.of("password", Cast.PASSWORD));
        bodies.put("PUT /api/account/second-factor", () -> Map.of("code", "000000"));
        bodies.put("DELETE /api/account/second-factor", () -> Map.of("code", "000000"));
        bodies.put("POST /api/account/second-factor/recovery-codes", () -> Map.of("code", "000000"));
        paths.put("GET /api/shares", () -> "/api/shares?interview=" + cast.interview());
        bodies.put("POST /api/shares", () -> Map.of("interview", cast.interview(), "kind", "link", "days", 3));
        paths.put("DELETE /api/shares/{id}", () -> "/api/shares/" + cast.anotherShare());
        bodies.put("POST /api/interviews/{id}/disputes", () -> Map.of("criterion", "scope-sizing", "words", "I did."));
        bodies.put("PUT /api/consents/{interview}", () -> Map.of("given", true));
    }

    private void admin() {
        bodies.put("POST /api/admin/invitations", () -> Map.of("email", cast.email(), "role", "interviewer"));
        paths.put(
                "DELETE /api/admin/invitations/{invitation}", () -> "/api/admin/invitations/" + cast.openInvitation());
        onSomebody("PUT", "/roles");
        bodies.put("PUT /api/admin/people/{account}/roles", () -> Map.of("roles", List.of("interviewer")));
        onSomebody("PUT", "/lock");
        bodies.put("PUT /api/admin/people/{account}/lock", () -> Map.of("locked", true));
        onSomebody("POST", "/password-link");
        onSomebody("DELETE", "/second-factor");
    }

    private void onSomebody(String method, String what) {
        var somebody = cast.somebody();
        paths.put(method + " /api/admin/people/{account}" + what, () -> "/api/admin/people/" + somebody + what);
    }

    private void interviews() {
        bodies.put(
                "POST /api/interviews",
                () -> Map.of("question", "feature-store", "target", "advanced", "requestId", UUID.randomUUID()));
        // The version and the judge that it was scored by already: refused, but not for who asks.
        bodies.put("POST /api/interviews/{id}/scorings", () -> Map.of("rubricVersion", 1, "judge", "built-in"));
        bodies.put("PUT /api/interviews/{id}/notes", () -> Map.of("text", "a note"));
        paths.put("DELETE /api/interviews/{id}", () -> "/api/interviews/" + cast.anotherInterview());
    }
}
