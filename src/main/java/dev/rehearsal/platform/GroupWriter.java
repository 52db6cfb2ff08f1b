package dev.rehearsal.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * Writes in one transaction what waits at the same time. Nobody waits for company: what comes while nothing is being
 * written is written at once, and what comes meanwhile waits for the next group. Everybody hears of their own outcome
 * only, and only when it is durable. Who goes away while waiting is not written; who goes away later is.
 *
 * @param <T> what is written
 * @param <R> what comes of it
 */
@SuppressWarnings("CheckReturnValue") // what is begun is finished
public final class GroupWriter<T, R> {

    private static final int MOST_TOGETHER = 64;

    private final Table<T, R> table;
    private final Function<T, Object> place;
    private final Queue<Waiting<T, R>> waiting = new ArrayDeque<>();
    private boolean writing;

    /** @param place two writes to the same place never go into one group, but one after the other */
    public GroupWriter(Table<T, R> table, Function<T, Object> place) {
        this.table = table;
        this.place = place;
    }

    /** Where things are written. */
    public interface Table<T, R> {

        /**
         * Writes them all or, when it fails, nothing. Leaves out of the answer for whom it would have to wait, who are
         * then written alone.
         */
        Mono<Map<T, R>> writeTogether(List<T> things);

        Mono<R> writeAlone(T thing);
    }

    private record Waiting<T, R>(T thing, MonoSink<R> sink) {}

    public Mono<R> write(T thing) {
        return Mono.create(sink -> {
            var newcomer = new Waiting<>(thing, sink);
            sink.onCancel(() -> leave(newcomer));
            enter(newcomer);
        });
    }

    private void enter(Waiting<T, R> newcomer) {
        synchronized (waiting) {
            waiting.add(newcomer);
            if (writing) {
                return;
            }
            writing = true;
        }
        writeNext();
    }

    private void leave(Waiting<T, R> gone) {
        synchronized (waiting) {
            waiting.remove(gone);
        }
    }

    private void writeNext() {
        List<Waiting<T, R>> group;
        synchronized (waiting) {
            group = nextGroup();
            writing = !group.isEmpty();
        }
        if (group.size() == 1) {
            writeAlone(group.getFirst(), this::writeNext);
        } else if (!group.isEmpty()) {
            writeTogether(group);
        }
    }

    private List<Waiting<T, R>> nextGroup() {
        var group = new ArrayList<Waiting<T, R>>();
        var taken = new HashSet<>();
        for (var all = waiting.iterator(); all.hasNext() && group.size() < MOST_TOGETHER; ) {
            var next = all.next();
            if (taken.add(place.apply(next.thing()))) {
                all.remove();
                group.add(next);
            }
        }
        return group;
    }

    private void writeTogether(List<Waiting<T, R>> group) {
        Mono.defer(() -> table.writeTogether(group.stream().map(Waiting::thing).toList()))
                // What one of them did wrong must not be the others' loss.
                .onErrorReturn(Map.of())
                .subscribe(done -> {
                    writeNext();
                    group.forEach(member -> tell(member, done.get(member.thing())));
                });
    }

    // On threads of their own, so that one's way on does not hold up the others'.
    private void tell(Waiting<T, R> member, @Nullable R outcome) {
        Schedulers.parallel().schedule(() -> {
            if (outcome == null) {
                writeAlone(member, () -> {});
            } else {
                member.sink().success(outcome);
            }
        });
    }

    private void writeAlone(Waiting<T, R> member, Runnable then) {
        Mono.defer(() -> table.writeAlone(member.thing()))
                .single()
                .doOnTerminate(then)
                .subscribe(member.sink()::success, member.sink()::error);
    }
}
