package dev.rehearsal.assessment;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricNotFound;
import dev.rehearsal.bank.reading.BankReader;
import dev.rehearsal.bank.reading.Shelf;
import java.util.List;
import reactor.core.publisher.Mono;

/** The bank of the repository, read without a service around it. */
public record TestBank(List<Entry> entries) implements Bank {

    private static final TestBank PACKED = new TestBank(BankReader.read(Shelf.packed()).entries().stream()
            .flatMap(read -> read.whole().stream())
            .toList());

    public static TestBank packed() {
        return PACKED;
    }

    @Override
    public Entry entry(QuestionId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new QuestionNotFound(id.value()));
    }

    @Override
    public Mono<Rubric> rubric(QuestionId question, int version) {
        var rubric = entry(question).rubric();
        return rubric.version() == version ? Mono.just(rubric) : Mono.error(new RubricNotFound(question, version));
    }
}
