package dev.rehearsal.engine.provider;

import dev.rehearsal.engine.LanguageModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.util.unit.DataSize;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Opens models. All of them share one HTTP client and its connections. */
public final class Providers implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Scheduler scheduler = Schedulers.fromExecutorService(threads);
    private final Wire secure;
    private final Wire plain;

    /**
     * @param connect longest wait for a connection
     * @param answer longest answer that is taken
     */
    public Providers(Duration connect, DataSize answer) {
        secure = new Wire(client(connect, HttpClient.Version.HTTP_2), threads, answer.toBytes());
        // unencrypted, the JDK's client asks for an upgrade to HTTP/2, at which some servers of models stumble
        plain = new Wire(client(connect, HttpClient.Version.HTTP_1_1), threads, answer.toBytes());
    }

    public LanguageModel open(Endpoint endpoint) {
        var dialect = dialect(endpoint);
        var url = endpoint.baseUrl();
        boolean isPlain = url == null ? dialect instanceof Ollama : url.startsWith("http:");
        return new LangChain4jModel(endpoint.name(), dialect, isPlain ? plain : secure, scheduler);
    }

    private static Dialect dialect(Endpoint endpoint) {
        return switch (endpoint.name().provider()) {
            case "openai" -> new OpenAi(endpoint);
            case "anthropic" -> new Anthropic(endpoint);
            case "gemini" -> new Gemini(endpoint);
            case "ollama" -> new Ollama(endpoint);
            default -> throw new IllegalArgumentException("No provider '%s'".formatted(endpoint.name()));
        };
    }

    private HttpClient client(Duration connect, HttpClient.Version version) {
        return HttpClient.newBuilder()
                .connectTimeout(connect)
                .version(version)
                .executor(threads)
                .build();
    }

    @Override
    public void close() {
        secure.client().shutdownNow();
        plain.client().shutdownNow();
        threads.shutdownNow();
        scheduler.dispose();
    }
}
