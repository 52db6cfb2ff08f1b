package dev.rehearsal.account.edge;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request asks for, as far as the limits care. */
enum Kind {
    SIGN_IN,
    INTERVIEW,
    EXPORT,
    WRITE,
    READ;

    static Kind of(ServerHttpRequest request) {
        var path = path(request);
        if (path.startsWith("/oauth2/") || path.startsWith("/login/oauth2/")) {
            return SIGN_IN;
        }
        if (HttpMethod.GET.equals(request.getMethod())) {
            return path.startsWith("/api/account/export") ? EXPORT : READ;
        }
        return ofWrite(path);
    }

    /** As the routes read it: "/api/%73ign-in" is the way in as well. */
    private static String path(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().elements().stream()
                .map(part -> part instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : part.value())
                .collect(Collectors.joining());
    }

    private static Kind ofWrite(String path) {
        return switch (path) {
            case "/api/sign-in",
                    "/api/sign-up",
                    "/api/password/forgotten",
                    "/api/links/look",
                    "/api/links/use",
                    "/api/shared/open" -> SIGN_IN;
            case "/api/interviews" -> INTERVIEW;
            default -> WRITE;
        };
    }

    /** Whether it costs so much that nobody gets it again from the next machine. */
    boolean isDear() {
        return this == INTERVIEW || this == EXPORT;
    }

    Optional<Rate> rate(LimitSettings.PerAddress rates) {
        return switch (this) {
            case SIGN_IN -> Optional.of(rates.signIns());
            case INTERVIEW -> Optional.of(rates.interviews());
            case WRITE -> Optional.of(rates.writes());
            case EXPORT, READ -> Optional.empty();
        };
    }

    Optional<Rate> rate(LimitSettings.PerAccount rates) {
        return switch (this) {
            case INTERVIEW -> Optional.of(rates.interviews());
            case WRITE -> Optional.of(rates.writes());
            case EXPORT -> Optional.of(rates.exports());
            case SIGN_IN, READ -> Optional.empty();
        };
    }
}
