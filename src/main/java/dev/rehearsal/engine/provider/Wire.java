package dev.rehearsal.engine.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Carries LangChain4j's requests over the JDK's client. LangChain4j brings such a carrier itself; it reads streams on
 * the common pool, which two slow streams fill, drops a response's headers on an error, and cannot end a silent call.
 */
@SuppressWarnings("FutureReturnValueIgnored") // the listener is told all there is to know
record Wire(java.net.http.HttpClient client, Executor threads, long limit) implements HttpClient {

    private static final int ERROR_BYTES = 16 * 1024;
    /** A streamed token travels in an event of some hundred bytes. */
    private static final int EVENT_OVERHEAD = 64;

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var exchange = Exchange.CURRENT.get();
        var response = send(request, exchange).join();
        try (var body = new LimitedStream(opened(response, exchange), 4 * limit)) {
            var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            exchange.saw(text);
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(text)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var exchange = Exchange.CURRENT.get();
        var watched = new WatchedListener(listener, exchange);
        send(request, exchange)
                .thenAcceptAsync(response -> read(response, parser, watched), threads)
                .whenComplete((done, error) -> {
                    if (error != null) {
                        watched.onError(
                                error instanceof CompletionException && error.getCause() != null
                                        ? error.getCause()
                                        : error);
                    }
                });
    }

    private CompletableFuture<HttpResponse<InputStream>> send(HttpRequest request, Exchange exchange) {
        var answer = client.sendAsync(outgoing(request), BodyHandlers.ofInputStream());
        exchange.running(() -> answer.cancel(true));
        return answer;
    }

    private void read(HttpResponse<InputStream> response, ServerSentEventParser parser, WatchedListener listener) {
        try (var body = new LimitedStream(opened(response, listener.exchange()), EVENT_OVERHEAD * limit)) {
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(body, listener);
            listener.onClose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(HttpResponse<InputStream> response, Exchange exchange) {
        var body = response.body();
        exchange.running(() -> close(body));
        if (response.statusCode() / 100 != 2) {
            throw ProviderAnswered.of(response.statusCode(), response.headers(), beginning(body));
        }
        return body;
    }

    private static String beginning(InputStream body) {
        try (body) {
            return new String(body.readNBytes(ERROR_BYTES), StandardCharsets.UTF_8);
        } catch (IOException ignored) {
            return "";
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException ignored) {
            // it is no longer wanted either way
        }
    }

    private static java.net.http.HttpRequest outgoing(HttpRequest request) {
        var outgoing = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        var body = request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
        return outgoing.method(request.method().name(), body).build();
    }
}
