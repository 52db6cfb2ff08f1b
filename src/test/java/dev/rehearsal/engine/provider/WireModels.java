package dev.rehearsal.engine.provider;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Secret;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Real models over the wire formats of their providers, for tests of what rests on them. */
public final class WireModels implements AutoCloseable {

    public static final List<String> PROVIDERS = List.of("openai", "anthropic", "gemini", "ollama");

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final Providers providers = new Providers(Duration.ofSeconds(2), DataSize.ofKilobytes(256));

    public WireModels() {
        server.start();
    }

    /** A model of this provider that writes this into every form. */
    public LanguageModel filling(String provider, String text) {
        return answering(provider, 200, new Wires(provider).reply(text));
    }

    /** The same whose provider answers with one of the files of {@code wire/}. */
    public LanguageModel answering(String provider, int status, String bodyOrFile) {
        var body = bodyOrFile.contains("{") ? bodyOrFile : new Wires(provider).file(bodyOrFile);
        server.resetAll();
        server.stubFor(WireMock.any(WireMock.anyUrl())
                .willReturn(WireMock.aResponse().withStatus(status).withBody(body)));
        return providers.open(
                new Endpoint(new ModelName(provider, "test-model"), new Secret("sk-test"), server.baseUrl(), true));
    }

    @Override
    public void close() {
        providers.close();
        server.stop();
    }
}
