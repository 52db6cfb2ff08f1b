package dev.rehearsal.bank.versions;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricNotFound;
import dev.rehearsal.bank.RubricVersions.Release;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.SourceFile;
import dev.rehearsal.bank.versions.TrialStore.Trial;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The bank with the versions in force: those of the files, unless another was put in force here. What is in force is
 * kept in memory, because an interview that begins does not wait for it.
 */
@Component
@Primary
class ReleasedBank implements Bank {

    private final Bank files;
    private final VersionStore store;
    private final TrialStore trials;

    /** One object for each version, for as long as the service runs: others keep what they made of it by identity. */
    private final Map<Key, Rubric> known = new ConcurrentHashMap<>();

    private volatile State state = new State(Map.of(), Map.of());

    ReleasedBank(@Qualifier("bank") Bank files, VersionStore store, TrialStore trials) {
        this.files = files;
        this.store = store;
        this.trials = trials;
    }

    private record Key(QuestionId question, int version) {}

    private record State(Map<QuestionId, Rubric> inForce, Map<QuestionId, Tried> tried) {}

    private record Tried(Trial trial, Rubric rubric) {}

    /** Takes over what was put in force or on trial, here or on another node. */
    Mono<Void> refresh() {
        var inForce = store.inForce().concatMap(this::released).collectMap(Rubric::question, Function.identity());
        var tried = trials.all()
                .concatMap(this::tried)
                .collectMap(one -> one.trial().question(), Function.identity());
        return Mono.zip(inForce, tried, State::new)
                .doOnNext(fresh -> state = fresh)
                .then();
    }

    private Flux<Rubric> released(Release release) {
        return rubric(release.question(), release.version())
                .flux()
                .onErrorResume(RubricNotFound.class, gone -> Flux.empty());
    }

    private Flux<Tried> tried(Trial trial) {
        return rubric(trial.question(), trial.version())
                .map(rubric -> new Tried(trial, rubric))
                .flux()
                .onErrorResume(RubricNotFound.class, gone -> Flux.empty());
    }

    @Override
    public List<Entry> entries() {
        return files.entries().stream().map(this::released).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Entry entry(QuestionId id) {
        return released(files.entry(id));
    }

    private Entry released(Entry entry) {
        var rubric = state.inForce().get(entry.id());
        return rubric == null ? entry : new Entry(entry.question(), rubric);
    }

    @Override
    public Entry entry(QuestionId id, UUID account) {
        var tried = state.tried().get(id);
        return tried != null && tried.trial().includes(account)
                ? new Entry(files.entry(id).question(), tried.rubric())
                : entry(id);
    }

    @Override
    public Mono<Rubric> rubric(QuestionId question, int version) {
        var key = new Key(question, version);
        return Mono.fromSupplier(() -> known.get(key))
                .switchIfEmpty(
                        files.rubric(question, version).onErrorResume(RubricNotFound.class, made -> stored(key)));
    }

    private Mono<Rubric> stored(Key key) {
        return store.body(key.question(), key.version())
                .flatMap(body -> Mono.justOrEmpty(
                        BankReader.rubric(key.question().value(), new SourceFile(key.toString(), body))))
                .switchIfEmpty(Mono.error(() -> new RubricNotFound(key.question(), key.version())))
                .map(read -> {
                    var first = known.putIfAbsent(key, read);
                    return first == null ? read : first;
                });
    }
}
