package dev.rehearsal.platform.database;

import java.util.function.Function;
import org.springframework.transaction.reactive.TransactionCallback;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries every transaction that was begun to its end, also when nobody waits for it any more; what it gives is given
 * when it is durable.
 *
 * <p>Breaking off is not safe at any point. While a transaction begins, the pool takes the connection back as it is,
 * with the transaction open: whoever borrows it next writes into that, and nothing of it lasts. Later, the rolling back
 * may overtake a statement that another thread is about to send: half of the work lasts, or lands in a stranger's
 * transaction.
 */
public record WholeTransactions(TransactionalOperator breakable) implements TransactionalOperator {

    @Override
    public <T> Mono<T> transactional(Mono<T> work) {
        return whole(breakable.transactional(work));
    }

    @Override
    public <T> Flux<T> execute(TransactionCallback<T> work) {
        return whole(breakable.execute(work).collectList()).flatMapIterable(Function.identity());
    }

    @SuppressWarnings("CheckReturnValue") // what is begun is finished
    private static <T> Mono<T> whole(Mono<T> transaction) {
        return Mono.create(taker ->
                transaction.contextWrite(taker.contextView()).subscribe(taker::success, taker::error, taker::success));
    }
}
