package dev.rehearsal.assessment.builtin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.rehearsal.assessment.Turn;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Remembers for some seconds what was just heard. At the end of an interview the same words are listened to three times
 * in a row: to see whether everything was said, to judge, and to remark on the rest.
 */
final class Lately {

    /** Each of them may hold a megabyte of meanings. */
    private static final int FEW = 4;

    private final Cache<Words, Listener.Heard> heard = Caffeine.newBuilder()
            .maximumSize(FEW)
            .expireAfterAccess(Duration.ofSeconds(10))
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .build();

    /** What was heard of these turns a moment ago, or else what is heard now. */
    Mono<Listener.Heard> of(Yardstick yardstick, List<Turn> turns, Mono<Listener.Heard> now) {
        var words = new Words(yardstick, upToTheCandidate(turns));
        // Whoever does arithmetic with it shall not do it where it was asked for.
        return Mono.fromSupplier(() -> heard.getIfPresent(words))
                .publishOn(Schedulers.parallel())
                .switchIfEmpty(now.doOnNext(anew -> heard.put(words, anew)));
    }

    /** What the interviewer says last changes nothing of what was said before. */
    private static List<Turn> upToTheCandidate(List<Turn> turns) {
        int end = turns.size();
        while (end > 0 && turns.get(end - 1) instanceof Turn.Interviewer) {
            end--;
        }
        return List.copyOf(turns.subList(0, end));
    }

    /** By identity of the yardstick: a rubric in use has one. */
    private record Words(Yardstick yardstick, List<Turn> turns) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Words words && words.yardstick == yardstick && words.turns.equals(turns);
        }

        @Override
        public int hashCode() {
            return turns.hashCode();
        }
    }
}
