package dev.rehearsal.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect provider that vouches for one person, and can be told to do it wrongly. */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "rehearsal";
    public static final String SECRET = "a secret of thirty-two characters";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What may be wrong with the provider's word. */
    public enum Fault {
        NONE,
        WRONG_NONCE,
        NO_NONCE,
        WRONG_ISSUER,
        WRONG_AUDIENCE,
        EXPIRED,
        UNSIGNED,
        SIGNED_WITH_THE_CLIENTS_SECRET,
        SIGNED_WITH_THE_PUBLIC_KEY,
        SIGNED_BY_A_STRANGER
    }

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey strangers;
    private volatile Fault fault = Fault.NONE;
    private volatile String subject = "person-1";
    private volatile Map<String, String> asked = Map.of();

    private TestProvider(HttpServer server, RSAKey key, RSAKey strangers) {
        this.server = server;
        this.key = key;
        this.strangers = strangers;
    }

    public static TestProvider start() throws IOException, JOSEException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var provider = new TestProvider(
                server,
                new RSAKeyGenerator(2048).keyID("ours").generate(),
                new RSAKeyGenerator(2048).keyID("ours").generate());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, provider.discovery()));
        server.createContext(
                "/keys", exchange -> answer(exchange, new JWKSet(provider.key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", exchange -> answer(exchange, provider.token(exchange)));
        server.start();
        return provider;
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on, vouch for this person in this way. */
    public void vouch(String person, Fault how) {
        subject = person;
        fault = how;
    }

    /**
     * Takes the address to which the service sent a browser, and answers the one to which the provider sends it back.
     */
    public URI authorize(URI request) {
        asked = parameters(request.getRawQuery());
        return URI.create(asked.get("redirect_uri") + "?code=a-code&state=" + asked.get("state"));
    }

    /** What the service asked for. */
    public Map<String, String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256", "HS256", "none"});
    }

    private Map<String, Object> token(HttpExchange exchange) throws IOException {
        var sent = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            return Map.of("error", "invalid_grant");
        }
        return Map.of("access_token", "an-access-token", "token_type", "Bearer", "expires_in", 300, "id_token", word());
    }

    private String word() {
        try {
            var claims = claims();
            return switch (fault) {
                case UNSIGNED -> new PlainJWT(claims).serialize();
                case SIGNED_WITH_THE_CLIENTS_SECRET -> mac(claims, SECRET.getBytes(StandardCharsets.UTF_8));
                case SIGNED_WITH_THE_PUBLIC_KEY ->
                    mac(claims, key.toRSAPublicKey().getEncoded());
                case SIGNED_BY_A_STRANGER -> signed(claims, strangers);
                default -> signed(claims, key);
            };
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JWTClaimsSet claims() {
        var now = fault == Fault.EXPIRED ? Instant.now().minusSeconds(3_600) : Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.WRONG_ISSUER ? "https://evil.example" : issuer())
                .audience(fault == Fault.WRONG_AUDIENCE ? "another-client" : CLIENT)
                .subject(subject)
                .claim("name", "Vera Vouched")
                .claim("email", subject + "@example.org")
                .claim("email_verified", true)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        if (fault != Fault.NO_NONCE) {
            claims.claim("nonce", fault == Fault.WRONG_NONCE ? "another" : asked.get("nonce"));
        }
        return claims.build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours").build(), claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static String mac(JWTClaimsSet claims, byte[] secret) throws JOSEException {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ours").build(), claims);
        jwt.sign(new MACSigner(secret));
        return jwt.serialize();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, Map<String, Object> body) {
        try (exchange) {
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.containsKey("error") ? 400 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
