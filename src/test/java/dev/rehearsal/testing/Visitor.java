package dev.rehearsal.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser of their own who takes no for an answer, so that a test can look at the no. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI service;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final Map<String, String> headers = new HashMap<>();
    private final HttpClient http;

    public Visitor(URI service) {
        this.service = service;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** One that has visited the start page, and so is a guest. */
    public static Visitor guest(URI service) {
        var visitor = new Visitor(service);
        visitor.get("/api/me").expect(200);
        return visitor;
    }

    /** One with an account of their own. */
    public static Visitor signedUp(URI service, String email, String password) {
        var visitor = guest(service);
        visitor.post("/api/sign-up", Map.of("email", email, "name", email.split("@")[0], "password", password))
                .expect(201);
        return visitor;
    }

    /** Sends this header from now on. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path, Object body) {
        return send("DELETE", path, body);
    }

    /** Sends any request, with the page's token where the page would send it. */
    public Answer send(String method, String path, Object body) {
        return send(method, path, body, method.equals("GET") ? "" : token());
    }

    /** The same as a page of another site would: with the cookies, and with a token that is made up. */
    public Answer forged(String method, String path, Object body) {
        return send(method, path, body, "made-up");
    }

    private Answer send(String method, String path, Object body, String token) {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(
                        body instanceof String text ? text : JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(service.resolve(path)).method(method, publisher);
        headers.forEach(request::header);
        request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("X-XSRF-TOKEN", token);
        }
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The account as which this browser is known. */
    public String account() {
        return get("/api/me").expect(200).json().get("account").asString();
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The session's cookie as a header carries it. */
    public String cookieHeader() {
        return "rehearsal=" + cookie("rehearsal").orElse("none");
    }

    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(service, cookie);
    }

    public HttpClient http() {
        return http;
    }

    public URI service() {
        return service;
    }

    private String token() {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            setCookie("XSRF-TOKEN", UUID.randomUUID().toString());
        }
        return cookie("XSRF-TOKEN").orElseThrow();
    }

    /** What came back. */
    public record Answer(int status, byte[] body, HttpHeaders headers) {

        Answer(HttpResponse<byte[]> response) {
            this(response.statusCode(), response.body(), response.headers());
        }

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected %d, got %d: %s".formatted(wanted, status, text()));
            }
            return this;
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The sentence of a problem. */
        public String detail() {
            return json().path("detail").asString("");
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }
}
