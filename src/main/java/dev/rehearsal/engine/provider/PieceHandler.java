package dev.rehearsal.engine.provider;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.rehearsal.engine.Cut;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.FluxSink;

/** Turns LangChain4j's callbacks into pieces, with exactly one end whatever the callbacks do. */
@SuppressWarnings("CheckReturnValue") // what is returned is what was called
final class PieceHandler implements StreamingChatResponseHandler {

    private final FluxSink<Piece> sink;
    private final Exchange exchange;
    private final String unknownModel;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean said;

    PieceHandler(FluxSink<Piece> sink, Exchange exchange, String unknownModel) {
        this.sink = sink;
        this.exchange = exchange;
        this.unknownModel = unknownModel;
        exchange.whenClosed(this::closed);
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        onPartialResponse(partial.text());
    }

    @Override
    public void onPartialResponse(String text) {
        if (!ended.get() && !text.isEmpty()) {
            said = true;
            sink.next(new Piece.Words(text));
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        var usage = Answers.usage(response.tokenUsage());
        if (exchange.garbled()) {
            end(new Piece.CutOff(usage, Cut.GARBLED));
        } else if (response.finishReason() == null) {
            closed();
        } else {
            end(Answers.end(response.finishReason(), usage, said, exchange.refused()));
        }
    }

    @Override
    public void onError(Throwable error) {
        end(exchange.refused() ? new Piece.Refused(Refusal.MODEL) : Troubles.of(error, said, unknownModel));
    }

    /** The provider ends a stream with a marker of its own; a stream that just ends has been cut. */
    private void closed() {
        if (said || exchange.garbled()) {
            end(new Piece.CutOff(null, exchange.garbled() ? Cut.GARBLED : Cut.ENDED));
        } else {
            end(new Piece.Unavailable(Duration.ZERO));
        }
    }

    private void end(Piece.Last last) {
        if (ended.compareAndSet(false, true)) {
            if (last instanceof Piece.Finished) {
                exchange.allSaid();
            }
            sink.next(last);
            sink.complete();
        }
    }
}
