package dev.rehearsal.engine.ledger;

import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.ModelCall;
import dev.rehearsal.engine.ModelName;
import dev.rehearsal.engine.Piece;
import dev.rehearsal.engine.ReplySchema;
import dev.rehearsal.engine.StructuredReply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes no call for who has used up their tokens. Calls that run at once can overdraw by what they use themselves. */
record BudgetedModel(LanguageModel delegate, Calls calls, Budget budget) implements LanguageModel {

    @Override
    public ModelName name() {
        return delegate.name();
    }

    @Override
    public Flux<Piece> speak(ModelCall call) {
        return calls.spent(call.interview())
                .flatMapMany(spent -> budget.refusal(spent)
                        .<Flux<Piece>>map(why -> Flux.just(new Piece.Refused(why)))
                        .orElseGet(() -> delegate.speak(call)));
    }

    @Override
    public Mono<StructuredReply> fill(ModelCall call, ReplySchema.Form form) {
        return calls.spent(call.interview())
                .flatMap(spent -> budget.refusal(spent)
                        .<Mono<StructuredReply>>map(why -> Mono.just(new StructuredReply.Refused(why)))
                        .orElseGet(() -> delegate.fill(call, form)));
    }
}
