package dev.rehearsal.bank.files;

import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.Framework;
import dev.rehearsal.bank.Handbook;
import dev.rehearsal.bank.Plan;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.QuestionNotFound;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.RubricNotFound;
import dev.rehearsal.bank.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Offers what was read from files, and keeps every rubric that was in force since the start. */
final class FileBank implements Bank, Handbook {

    private volatile Contents contents;

    FileBank(List<Entry> entries, Handbook handbook) {
        contents = new Contents(List.of(), Map.of(), Map.of(), handbook).replacedBy(entries, handbook);
    }

    private record Version(QuestionId question, int number) {}

    private record Contents(
            List<Entry> entries, Map<QuestionId, Entry> byId, Map<Version, Rubric> rubrics, Handbook handbook) {

        Contents replacedBy(List<Entry> entries, Handbook replacing) {
            var byId = new HashMap<QuestionId, Entry>();
            var all = new HashMap<>(rubrics);
            for (Entry entry : entries) {
                byId.put(entry.id(), entry);
                all.put(new Version(entry.id(), entry.rubric().version()), entry.rubric());
            }
            var sorted = entries.stream()
                    .sorted(Comparator.comparing(
                            entry -> entry.question().profile().title(), String.CASE_INSENSITIVE_ORDER))
                    .toList();
            return new Contents(sorted, Map.copyOf(byId), Map.copyOf(all), replacing);
        }
    }

    /** Offers these entries from now on; interviews that run keep the rubric they began with. */
    synchronized void replace(List<Entry> entries, Handbook handbook) {
        contents = contents.replacedBy(entries, handbook);
    }

    /** What the shared files say now. */
    Handbook handbook() {
        return contents.handbook();
    }

    @Override
    public List<Entry> entries() {
        return contents.entries();
    }

    @Override
    public Entry entry(QuestionId id) {
        Entry entry = contents.byId().get(id);
        if (entry == null) {
            throw new QuestionNotFound(id.value());
        }
        return entry;
    }

    @Override
    public Mono<Rubric> rubric(QuestionId question, int version) {
        return Mono.fromSupplier(() -> contents.rubrics().get(new Version(question, version)))
                .switchIfEmpty(Mono.error(() -> new RubricNotFound(question, version)));
    }

    @Override
    public Framework framework() {
        return contents.handbook().framework();
    }

    @Override
    public List<Plan> plans() {
        return contents.handbook().plans();
    }

    @Override
    public List<Topic> topics() {
        return contents.handbook().topics();
    }
}
