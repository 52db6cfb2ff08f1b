package dev.rehearsal.calibration.examples;

import dev.rehearsal.account.AccountId;
import dev.rehearsal.assessment.Turn;
import dev.rehearsal.calibration.rating.Judgements;
import dev.rehearsal.calibration.rating.Judgements.Judgement;
import dev.rehearsal.calibration.rating.Pool;
import dev.rehearsal.calibration.rating.Pooled;
import dev.rehearsal.calibration.rating.Rater;
import dev.rehearsal.calibration.rating.Raters;
import dev.rehearsal.calibration.rating.Sheet;
import dev.rehearsal.calibration.rating.Sheet.Mark;
import dev.rehearsal.calibration.rating.Sheets;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.table.Refused;
import dev.rehearsal.calibration.table.Span;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes examples of corrections. */
@Component
class ExampleDesk {

    /** Every one of them is read again with every transcript. */
    private static final int MOST = 8;

    private final Examples examples;
    private final KnownExamples known;
    private final Rated rated;
    private final Clock clock;

    ExampleDesk(Examples examples, KnownExamples known, Rated rated, Clock clock) {
        this.examples = examples;
        this.known = known;
        this.rated = rated;
        this.clock = clock;
    }

    /** Where corrections are found. */
    @Component
    record Rated(Pool pool, Sheets sheets, Raters raters, Judgements judgements) {}

    /** A human's level for one criterion of a transcript, beside the judge's. */
    private record Correction(Pooled pooled, Sheet sheet, Mark mark, FindingRow finding) {}

    /** Marks what this person gave. */
    Mono<Example> mark(AccountId account, UUID transcript, String criterion) {
        return rated.pool()
                .get(transcript)
                .flatMap(pooled -> rated.raters()
                        .known(account)
                        .flatMap(rater -> correction(rater, pooled, criterion)
                                .delayUntil(this::unlessItMeasures)
                                .delayUntil(this::unlessThereAreEnough)
                                .flatMap(correction -> examples.add(
                                        example(correction), correction.sheet().id(), rater.id()))))
                .switchIfEmpty(Mono.error(() -> Refused.conflict(
                        "Only a level that you gave, and that differs from the judge's, can be an example.")))
                .onErrorMap(DuplicateKeyException.class, already -> Refused.conflict("This is an example already."))
                .delayUntil(marked -> known.refresh());
    }

    private Mono<Correction> correction(Rater rater, Pooled pooled, String criterion) {
        var mine = rated.sheets()
                .newest(pooled.id())
                .filter(sheet -> sheet.rater().equals(rater.id()))
                .next();
        return Mono.zip(mine, rated.judgements().newest(pooled))
                .flatMap(both -> Mono.justOrEmpty(both.getT1().marks().stream()
                        .filter(mark -> mark.criterion().equals(criterion))
                        .flatMap(mark -> found(both.getT2(), criterion).stream()
                                .map(finding -> new Correction(pooled, both.getT1(), mark, finding)))
                        .filter(ExampleDesk::differs)
                        .findFirst()));
    }

    private static List<FindingRow> found(Judgement judgement, String criterion) {
        return judgement.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .toList();
    }

    private static boolean differs(Correction correction) {
        var level = correction.mark().level();
        var judged = correction.finding().category();
        return level != null && judged != null && !level.equals(judged);
    }

    private Mono<Void> unlessItMeasures(Correction correction) {
        return examples.measures(correction.pooled().id())
                .filter(measures -> measures)
                .flatMap(
                        measures -> Mono.error(
                                Refused.conflict(
                                        "This transcript measures judges in a golden set; who was shown it as an example could not be measured by it.")));
    }

    private Mono<Void> unlessThereAreEnough(Correction correction) {
        var question = correction.pooled().transcript().question().value();
        return examples.all()
                .filter(example -> example.question().equals(question))
                .count()
                .filter(count -> count >= MOST)
                .flatMap(count -> Mono.error(Refused.conflict(
                        "This question has %d examples, which is as many as a judge reads. Take one away first."
                                .formatted(count))));
    }

    private Example example(Correction correction) {
        var mark = correction.mark();
        return new Example(
                UUID.randomUUID(),
                correction.pooled().id(),
                correction.pooled().transcript().question().value(),
                mark.criterion(),
                Objects.requireNonNull(mark.level()),
                Objects.requireNonNull(correction.finding().category()),
                quotes(correction.pooled(), mark.evidence()),
                mark.note(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static List<String> quotes(Pooled pooled, List<Span> spans) {
        var texts = pooled.transcript().turns().stream().collect(Collectors.toMap(Turn::id, Turn::text));
        return spans.stream()
                .map(span -> texts.getOrDefault(span.turn(), "").substring(span.start(), span.end()))
                .toList();
    }

    Mono<Void> remove(UUID id) {
        return examples.remove(id)
                .filter(removed -> removed > 0)
                .switchIfEmpty(Mono.error(() -> Refused.notFound("There is no example %s.".formatted(id))))
                .then(known.refresh());
    }
}
