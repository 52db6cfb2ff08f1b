package dev.rehearsal.account.edge;

import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request asks for, as far as the limits care. */
enum Kind {
    SIGN_IN,
    INTERVIEW,
    EXPORT,
    WRITE,
    READ;

    static Kind of(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication().value();
        if (path.startsWith("/oauth2/") || path.startsWith("/login/oauth2/")) {
            return SIGN_IN;
        }
        if (HttpMethod.GET.equals(request.getMethod())) {
            return path.startsWith("/api/account/export") ? EXPORT : READ;
        }
        return ofWrite(path);
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
