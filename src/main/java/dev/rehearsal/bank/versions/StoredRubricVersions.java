package dev.rehearsal.bank.versions;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.RubricWriter;
import dev.rehearsal.bank.reading.SourceFile;
import dev.rehearsal.bank.versions.TrialStore.Trial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Keeps versions in the database, numbered on from those of the files. */
@Component
class StoredRubricVersions implements RubricVersions {

    private static final int PATIENCE = 5;

    private final VersionStore store;
    private final TrialStore trials;
    private final ReleasedBank bank;
    private final SheetChecks checks;
    private final Clock clock;

    StoredRubricVersions(VersionStore store, TrialStore trials, ReleasedBank bank, SheetChecks checks, Clock clock) {
        this.store = store;
        this.trials = trials;
        this.bank = bank;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Flux<Version> versions(QuestionId question) {
        return store.versions(question);
    }

    @Override
    public Flux<Release> releases(QuestionId question) {
        return store.releases(question);
    }

    @Override
    public Checked check(RubricSheet sheet) {
        return checks.check(sheet);
    }

    @Override
    public String file(RubricSheet sheet) {
        return RubricWriter.write(sheet);
    }

    @Override
    public Optional<Rubric> read(QuestionId question, String file) {
        return BankReader.rubric(question.value(), new SourceFile("rubric.yaml", file));
    }

    @Override
    public Mono<Version> freeze(RubricSheet sheet, int basedOn, Note note) {
        if (!check(sheet).faults().isEmpty()) {
            return Mono.error(new IllegalArgumentException("This rubric has faults."));
        }
        var question = new QuestionId(sheet.question());
        return newest(question)
                .flatMap(newest -> add(sheet.numbered(newest + 1), "studio", basedOn, note))
                .retryWhen(Retry.max(PATIENCE).filter(DuplicateKeyException.class::isInstance));
    }

    private Mono<Integer> newest(QuestionId question) {
        int ofFiles = bank.entry(question).rubric().version();
        return store.versions(question)
                .next()
                .map(version -> Math.max(ofFiles, version.number()))
                .defaultIfEmpty(ofFiles);
    }

    private Mono<Version> add(RubricSheet sheet, String source, @Nullable Integer basedOn, Note note) {
        var body = RubricWriter.write(sheet);
        return store.add(
                new Version(
                        new QuestionId(sheet.question()), sheet.version(), source, basedOn, hash(body), note, now()),
                body);
    }

    @Override
    public Mono<Void> putInForce(QuestionId question, int version, String what, Note note) {
        return bank.rubric(question, version)
                .flatMap(known -> store.release(new Release(question, version, what, note, now())))
                .then(bank.refresh());
    }

    @Override
    public Mono<Void> tryOut(QuestionId question, int version, double share, String salt) {
        return bank.rubric(question, version)
                .flatMap(known -> trials.begin(new Trial(question, version, share, salt)))
                .then(bank.refresh());
    }

    @Override
    public Mono<Void> endTrial(QuestionId question) {
        return trials.end(question).then(bank.refresh());
    }

    /** Keeps what the files hold now, so that it can still be read when the files have moved on. */
    Mono<Void> keepFiles(Bank files) {
        return store.all()
                .map(version -> version.question() + "/" + version.number())
                .collect(Collectors.toSet())
                .flatMapMany(kept -> Flux.fromIterable(files.entries())
                        .filter(entry ->
                                !kept.contains(entry.id() + "/" + entry.rubric().version())))
                .concatMap(entry -> add(
                                RubricSheet.of(entry.rubric()), "file", null, new Note("Came with the files.", null))
                        .onErrorResume(DuplicateKeyException.class, otherNode -> Mono.empty()))
                .then();
    }

    /** As precise as the databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
