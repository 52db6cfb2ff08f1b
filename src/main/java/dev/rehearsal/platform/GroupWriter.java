package dev.rehearsal.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
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
         * Writes all of them or, when it fails, nothing. Leaves out of the answer for whom it would have to wait, who
         * are then written alone.
         *
         * @param things to be asked once and late, for until then others may come
         */
        Mono<Map<T, R>> writeTogether(Supplier<List<T>> things);

        /** Writes one, and waits for whoever is in its way. */
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
        synchronized (waiting) {
            writing = !waiting.isEmpty();
            if (!writing) {
                return;
            }
        }
        var group = new Group();
        Mono.defer(() -> table.writeTogether(group::things))
                .single()
                .doOnTerminate(group::over)
                .subscribe(group::done, group::failed);
    }

    /** Who is written together; made when the table asks for it, or has failed before that. */
    private final class Group {

        private final Supplier<List<Waiting<T, R>>> members = SingletonSupplier.of(GroupWriter.this::nextGroup);

        List<T> things() {
            return members.get().stream().map(Waiting::thing).toList();
        }

        /** Lets the next group go; whoever waited for this one is not in it, also when this one never began. */
        void over() {
            things();
            writeNext();
        }

        void done(Map<T, R> done) {
            members.get().forEach(member -> onItsWay(() -> tell(member, done.get(member.thing()))));
        }

        /** What one of them did wrong must not be the others' loss. */
        void failed(Throwable failure) {
            if (members.get().size() == 1) {
                members.get().getFirst().sink().error(failure);
            } else {
                done(Map.of());
            }
        }

        /** On threads of their own where there are several, so that one's way on does not hold up the others'. */
        private void onItsWay(Runnable task) {
            if (members.get().size() == 1) {
                task.run();
            } else {
                Schedulers.parallel().schedule(task);
            }
        }
    }

    private List<Waiting<T, R>> nextGroup() {
        synchronized (waiting) {
            return firstWaiting();
        }
    }

    private List<Waiting<T, R>> firstWaiting() {
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

    private void tell(Waiting<T, R> member, @Nullable R outcome) {
        if (outcome != null) {
            member.sink().success(outcome);
        } else {
            Mono.defer(() -> table.writeAlone(member.thing()))
                    .single()
                    .subscribe(member.sink()::success, member.sink()::error);
        }
    }
}
