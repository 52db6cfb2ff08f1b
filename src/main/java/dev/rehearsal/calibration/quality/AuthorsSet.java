package dev.rehearsal.calibration.quality;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.calibration.golden.Given;
import dev.rehearsal.calibration.golden.GoldenSet;
import dev.rehearsal.calibration.golden.GoldenSet.Head;
import dev.rehearsal.calibration.golden.GoldenSet.Item;
import dev.rehearsal.calibration.golden.GoldenSet.Kind;
import dev.rehearsal.calibration.golden.Part;
import dev.rehearsal.calibration.rating.Exemplars;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes a golden set of the authors' readings. It says so in its kind, its name and the names of its raters. */
@Component
class AuthorsSet {

    private final Exemplars exemplars;
    private final Raters raters;
    private final Matter matter;
    private final Clock clock;

    AuthorsSet(Exemplars exemplars, Raters raters, Matter matter, Clock clock) {
        this.exemplars = exemplars;
        this.raters = raters;
        this.matter = matter;
        this.clock = clock;
    }

    private record Answer(String question, String kind) {

        static Answer of(Reading reading) {
            return new Answer(reading.question(), reading.answer());
        }
    }

    /** Puts the exemplars into the pool where they are not there yet; the set itself is not kept here. */
    Mono<GoldenSet> of(List<Reading> readings, String fingerprint) {
        var pooled = Flux.fromStream(readings.stream().map(Answer::of).distinct())
                .concatMap(answer -> exemplars
                        .pooled(new QuestionId(answer.question()), answer.kind())
                        .map(id -> Map.entry(answer, id)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
        var readers = Flux.fromStream(readings.stream().map(Reading::reading).distinct())
                .concatMap(reading -> raters.named(Rater.Kind.READING, "Authors' reading " + reading)
                        .map(rater -> Map.entry(reading, rater.id())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
        return Mono.zip(pooled, readers, (transcripts, by) -> set(readings, transcripts, by, fingerprint));
    }

    private GoldenSet set(
            List<Reading> readings, Map<Answer, UUID> transcripts, Map<String, UUID> by, String fingerprint) {
        var head = new Head(
                UUID.randomUUID(),
                "Authors' readings of the exemplars (%s)".formatted(fingerprint.substring(0, 8)),
                "The authors' own readings of their own exemplars, and no ratings of experts: they certify nothing.",
                Kind.AUTHORS,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var items = transcripts.entrySet().stream()
                .map(one -> new Item(one.getValue(), one.getKey().question(), Part.MEASURE))
                .toList();
        var given = new ArrayList<Given>();
        for (var reading : readings) {
            var transcript = Objects.requireNonNull(transcripts.get(Answer.of(reading)));
            var reader = Objects.requireNonNull(by.get(reading.reading()));
            int version = matter.version(reading.question());
            reading.levels()
                    .forEach((criterion, level) -> given.add(
                            new Given(transcript, reader, criterion, level, "", List.of(), version, head.frozenAt())));
        }
        return new GoldenSet(head, items, given);
    }
}
