package dev.rehearsal.engine.provider;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/**
 * Tells the exchange what LangChain4j's listeners keep to themselves: an event that could not be read (they pass over
 * it, and a word would be lost unseen) and a stream that ended (some never say so).
 */
record WatchedListener(ServerSentEventListener delegate, Exchange exchange) implements ServerSentEventListener {

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        delegate.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        exchange.saw(event.data());
        try {
            delegate.onEvent(event, context);
        } catch (RuntimeException ignored) {
            exchange.sawGarbage();
        }
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        delegate.onEvent(event);
    }

    @Override
    public void onError(Throwable error) {
        delegate.onError(error);
    }

    @Override
    public void onClose() {
        delegate.onClose();
        exchange.closed();
    }
}
