package dev.rehearsal.engine.provider;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.Refusal;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;

/** A provider's model behind our port: one try, no time limit; both are added around it. */
@SuppressWarnings("CheckReturnValue") // what is returned is what was called
final class LangChain4jModel implements LanguageModel {

    private final ModelName name;
    private final Dialect dialect;
    private final Scheduler threads;
    private final StreamingChatModel streaming;
    private final ChatModel whole;

    LangChain4jModel(ModelName name, Dialect dialect, Wire wire, Scheduler threads) {
        this.name = name;
        this.dialect = dialect;
        this.threads = threads;
        this.streaming = dialect.streaming(new WireBuilder(wire));
        this.whole = dialect.whole(new WireBuilder(wire));
    }

    @Override
    public ModelName name() {
        return name;
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return Flux.<Piece>create(sink -> speak(dialect.request(call).build(), sink))
                .subscribeOn(threads);
    }

    private void speak(ChatRequest request, FluxSink<Piece> sink) {
        var exchange = new Exchange();
        sink.onDispose(exchange::end);
        var handler = new PieceHandler(sink, exchange, dialect.unknownModel());
        try {
            ScopedValue.where(Exchange.CURRENT, exchange).run(() -> streaming.chat(request, handler));
        } catch (RuntimeException e) {
            handler.onError(e);
        }
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return Mono.<StructuredReply>create(
                        sink -> fill(dialect.request(call).responseFormat(Schemas.format(form)), sink))
                .subscribeOn(threads);
    }

    private void fill(ChatRequest.Builder request, MonoSink<StructuredReply> sink) {
        var exchange = new Exchange();
        sink.onDispose(exchange::end);
        sink.success(answer(request.build(), exchange));
    }

    private StructuredReply answer(ChatRequest request, Exchange exchange) {
        try {
            var response = ScopedValue.where(Exchange.CURRENT, exchange).call(() -> whole.chat(request));
            return Answers.reply(response, exchange);
        } catch (RuntimeException e) {
            return exchange.refused()
                    ? new StructuredReply.Refused(Refusal.MODEL)
                    : StructuredReply.of(Troubles.of(e, false, dialect.unknownModel()));
        }
    }
}
