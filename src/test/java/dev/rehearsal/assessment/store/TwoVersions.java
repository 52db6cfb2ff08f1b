package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricNotFound;
import dev.rehearsal.bank.RubricSheet;
import dev.rehearsal.bank.RubricVersions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A bank in which every rubric has a second version, published, and a third that is only tried. */
final class TwoVersions implements Bank, RubricVersions {

    static final int PUBLISHED = 2;
    static final int TRIED = 3;

    private static final Instant THEN = Instant.parse("2026-01-01T09:00:00Z");
    private static final Note NOTE = new Note("A note.", null);

    @Override
    public List<Entry> entries() {
        return TestBank.packed().entries();
    }

    @Override
    public Entry entry(QuestionId id) {
        return TestBank.packed().entry(id);
    }

    /** The second asks for one thing less. */
    @Override
    public Mono<Rubric> rubric(QuestionId question, int version) {
        var first = entry(question).rubric();
        return switch (version) {
            case 1 -> Mono.just(first);
            case PUBLISHED, TRIED ->
                Mono.just(new Rubric(
                        question,
                        version,
                        first.criteria().subList(0, first.criteria().size() - 1),
                        first.redFlags(),
                        first.bonus(),
                        List.of()));
            default -> Mono.error(new RubricNotFound(question, version));
        };
    }

    @Override
    public Flux<Version> versions(QuestionId question) {
        return Flux.just(version(question, TRIED), version(question, PUBLISHED), version(question, 1));
    }

    private static Version version(QuestionId question, int number) {
        return new Version(question, number, number == 1 ? "file" : "studio", null, "0", NOTE, THEN);
    }

    @Override
    public Flux<Release> releases(QuestionId question) {
        return Flux.just(new Release(question, PUBLISHED, "published", NOTE, THEN));
    }

    @Override
    public Checked check(RubricSheet sheet) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String file(RubricSheet sheet) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Rubric> read(QuestionId question, String file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Version> freeze(RubricSheet sheet, int basedOn, Note note) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Void> putInForce(QuestionId question, int version, String what, Note note) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Void> tryOut(QuestionId question, int version, double share, String salt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Void> endTrial(QuestionId question) {
        throw new UnsupportedOperationException();
    }
}
