package dev.rehearsal.calibration.golden;

import dev.rehearsal.assessment.Sitting;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Target;
import dev.rehearsal.calibration.golden.GoldenSet.Head;
import dev.rehearsal.calibration.golden.GoldenSet.Item;
import dev.rehearsal.calibration.golden.GoldenSet.Kind;
import dev.rehearsal.calibration.golden.Imported.Contents;
import dev.rehearsal.calibration.golden.Imported.Fault;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.rating.Pooled.Source;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.table.TurnRow;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes in golden sets that were made elsewhere: all of a file, or none of it and all that is wrong with it. */
@Component
class Importer {

    private static final int MOST_FAULTS = 200;

    private final GoldenSets sets;
    private final Pool pool;
    private final Raters raters;
    private final Bank bank;
    private final Clock clock;

    Importer(GoldenSets sets, Pool pool, Raters raters, Bank bank, Clock clock) {
        this.sets = sets;
        this.pool = pool;
        this.raters = raters;
        this.bank = bank;
        this.clock = clock;
    }

    Mono<GoldenSet> take(String name, Contents contents, UUID by) {
        var head = new Head(UUID.randomUUID(), name, "Imported.", Kind.HUMAN, now());
        return faults(contents)
                .collectSortedList(Comparator.comparingInt(Fault::line))
                .flatMap(faults -> faults.isEmpty() ? keep(head, contents, by) : Mono.error(refused(faults)));
    }

    private Flux<Fault> faults(Contents contents) {
        var nothing = contents.transcripts().isEmpty() && contents.faults().isEmpty()
                ? List.of(new Fault(1, "The file holds no transcript."))
                : List.<Fault>of();
        return Flux.concat(
                Flux.fromIterable(contents.faults()),
                Flux.fromIterable(nothing),
                Flux.fromIterable(ImportChecks.doubles(contents.transcripts())),
                Flux.fromIterable(contents.transcripts()).concatMap(this::faults));
    }

    private Flux<Fault> faults(Imported one) {
        return Mono.defer(() -> bank.rubric(new QuestionId(one.question()), one.rubricVersion()))
                .flatMapIterable(rubric -> ImportChecks.of(one, rubric))
                .concatWith(one.turns().isEmpty() ? missing(one) : Flux.empty())
                .onErrorResume(
                        ErrorResponseException.class,
                        unknown -> fault(one, unknown.getBody().getDetail()))
                .onErrorResume(IllegalArgumentException.class, misspelled -> fault(one, misspelled.getMessage()));
    }

    private static Flux<Fault> fault(Imported one, @Nullable String message) {
        return Flux.just(new Fault(one.line(), String.valueOf(message)));
    }

    /** Without words of its own, it has to be a transcript that is here already, and about the same question. */
    private Flux<Fault> missing(Imported one) {
        return Mono.fromCallable(() -> UUID.fromString(one.key()))
                .onErrorResume(IllegalArgumentException.class, otherName -> Mono.empty())
                .flatMap(pool::find)
                .filter(pooled -> pooled.transcript().question().value().equals(one.question()))
                .hasElement()
                .filter(known -> !known)
                .map(unknown -> new Fault(
                        one.line(),
                        "The transcript '%s' has no turns, and there is none of this name here about this question."
                                .formatted(one.key())))
                .flux();
    }

    private static Refused refused(List<Fault> faults) {
        var sentence = faults.size() == 1
                ? "The file has a fault; nothing was imported."
                : "The file has %d faults; nothing was imported.".formatted(faults.size());
        return Refused.faulty(sentence, faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    private Mono<GoldenSet> keep(Head head, Contents contents, UUID by) {
        var names = contents.transcripts().stream()
                .flatMap(one -> one.ratings().stream())
                .map(Imported.Rated::rater)
                .distinct();
        var pooling = Flux.fromIterable(contents.transcripts())
                .filter(one -> !one.turns().isEmpty())
                .concatMap(one -> pool.keep(Source.IMPORT, reference(head, one), transcript(one)))
                .then();
        return Flux.fromStream(names)
                .concatMap(name -> raters.named(Rater.Kind.IMPORTED, head.name() + ": " + name)
                        .map(rater -> Map.entry(name, rater.id())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(known -> sets.add(set(head, contents, known), by, pooling));
    }

    private GoldenSet set(Head head, Contents contents, Map<String, UUID> known) {
        var ratings = new ArrayList<Given>();
        for (var one : contents.transcripts()) {
            for (var rating : one.ratings()) {
                ratings.add(new Given(
                        id(head, one),
                        known.getOrDefault(rating.rater(), head.id()),
                        rating.criterion(),
                        rating.level(),
                        rating.note().replace("\0", ""),
                        rating.evidence(),
                        one.rubricVersion(),
                        rating.at() == null ? head.frozenAt() : rating.at()));
            }
        }
        return new GoldenSet(head, items(head, contents), ratings);
    }

    private static List<Item> items(Head head, Contents contents) {
        var dealt = new HashMap<UUID, String>();
        contents.transcripts().stream()
                .filter(one -> one.part() == null)
                .forEach(one -> dealt.put(id(head, one), one.question()));
        var byChance = Split.of(dealt, 0.5, head.name().hashCode()).stream()
                .collect(Collectors.toMap(Item::transcript, Function.identity()));
        return contents.transcripts().stream()
                .map(one -> one.part() == null
                        ? byChance.getOrDefault(id(head, one), new Item(id(head, one), one.question(), Part.TUNE))
                        : new Item(id(head, one), one.question(), Part.of(one.part())))
                .toList();
    }

    private static UUID id(Head head, Imported one) {
        return one.turns().isEmpty() ? UUID.fromString(one.key()) : Pool.idOf(reference(head, one));
    }

    private static String reference(Head head, Imported one) {
        return "import:%s:%s".formatted(head.id(), one.key());
    }

    private static Transcript transcript(Imported one) {
        return new Transcript(
                UUID.randomUUID(),
                new QuestionId(one.question()),
                one.rubricVersion(),
                Target.valueOf(one.target().toUpperCase(Locale.ROOT)),
                one.turns().stream().map(TurnRow::turn).toList(),
                Transcript.Ending.valueOf(one.ending().toUpperCase(Locale.ROOT)),
                new Sitting(Instant.EPOCH, List.of(), 0));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
