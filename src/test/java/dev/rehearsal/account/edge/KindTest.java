package dev.rehearsal.account.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class KindTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/sign-in, SIGN_IN",
        "POST, /api/%73ign-in, SIGN_IN",
        "POST, /api/sign-up;a=b, SIGN_IN",
        "GET, /oauth2/authorization/school, SIGN_IN",
        "POST, /api/interviews, INTERVIEW",
        "GET, /api/account/export.zip, EXPORT",
        "GET, /api/account/%65xport, EXPORT",
        "PUT, /api/account, WRITE",
        "DELETE, /api/account, WRITE",
        "GET, /api/interviews, READ"
    })
    void isWhatTheRouteWouldBe(String method, String path, Kind kind) {
        var request = MockServerHttpRequest.method(HttpMethod.valueOf(method), URI.create(path))
                .build();

        assertThat(Kind.of(request)).isEqualTo(kind);
    }
}
