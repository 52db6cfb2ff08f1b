package dev.rehearsal.bank.reading;

import static java.util.Objects.requireNonNull;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.bank.Rubric.Floor;
import dev.rehearsal.bank.Rubric.Signal;
import dev.rehearsal.bank.Slug;
import dev.rehearsal.bank.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Reads the file that the judge works with. */
final class RubricReader {

    private static final Sizes.Range RED_FLAG_SIGNALS = new Sizes.Range(2, 4);
    private static final Sizes.Range BONUS_SIGNALS = new Sizes.Range(1, 4);

    private final SourceFile file;
    private final Remarks remarks;
    private final Ids criterionIds;
    private final Ids signalIds;

    RubricReader(SourceFile file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
        this.criterionIds = new Ids(remarks);
        this.signalIds = new Ids(remarks);
    }

    ReadRubric read(String folder) {
        return YamlDocument.read(file, remarks).stream()
                .map(map -> read(map, folder))
                .findFirst()
                .orElse(ReadRubric.NOTHING);
    }

    private ReadRubric read(YamlMap map, String folder) {
        int before = remarks.faults();
        map.allowing("question", "version", "criteria", "red_flags", "bonus", "floors");
        Text question = map.text("question");
        if (!question.isBlank() && !question.value().equals(folder)) {
            remarks.fault(
                    question.line(),
                    "This rubric belongs to '%s', but its folder is '%s'.".formatted(question.value(), folder));
        }
        int version = map.number("version", 1, Integer.MAX_VALUE);
        List<ReadCriterion> criteria = map.maps("criteria").stream()
                .map(criterion -> new CriterionReader(criterion, criterionIds, remarks).read())
                .toList();
        List<ReadSignal> redFlags = signals(map, "red_flags", RED_FLAG_SIGNALS);
        List<ReadSignal> bonus = signals(map, "bonus", BONUS_SIGNALS);
        List<Floor> floors = floors(map, criteria);
        Rubric rubric = remarks.faults() > before || !Slug.fits(folder)
                ? null
                : new Rubric(
                        new QuestionId(folder),
                        version,
                        criteria.stream()
                                .map(c -> requireNonNull(c.criterion()))
                                .toList(),
                        redFlags.stream().map(ReadSignal::signal).toList(),
                        bonus.stream().map(ReadSignal::signal).toList(),
                        floors);
        return new ReadRubric(criteria, ids(redFlags), ids(bonus), rubric);
    }

    private record ReadSignal(Text id, Signal signal) {}

    private List<ReadSignal> signals(YamlMap map, String key, Sizes.Range sizes) {
        List<ReadSignal> signals =
                map.maps(key).stream().map(item -> signal(item, sizes)).toList();
        if (map.has(key) && signals.isEmpty()) {
            remarks.fault(map.line(), "At least one item is needed under '%s'.".formatted(key));
        }
        return signals;
    }

    private ReadSignal signal(YamlMap map, Sizes.Range sizes) {
        map.allowing("id", "title", "signals");
        Text id = signalIds.take(map.text("id"));
        Text title = map.text("title");
        List<Text> signals = map.texts("signals");
        if (map.has("signals")) {
            sizes.check(map.line(), signals.size(), "signals", remarks);
        }
        return new ReadSignal(
                id,
                new Signal(
                        id.value(),
                        title.value(),
                        signals.stream().map(Text::value).toList()));
    }

    private List<Floor> floors(YamlMap map, List<ReadCriterion> criteria) {
        if (!map.has("floors")) {
            return List.of();
        }
        return map.maps("floors").stream()
                .flatMap(floor -> floor(floor, criteria))
                .toList();
    }

    private Stream<Floor> floor(YamlMap map, List<ReadCriterion> criteria) {
        map.allowing("criterion", "level", "verdict");
        Text criterion = map.text("criterion");
        if (!criterion.isBlank()
                && criteria.stream().noneMatch(known -> known.id().value().equals(criterion.value()))) {
            remarks.fault(criterion.line(), "There is no criterion '%s'.".formatted(criterion.value()));
        }
        int level = map.number("level", 1, 4);
        Verdict verdict = map.choice("verdict", Choices.VERDICTS);
        return verdict == null || !Slug.fits(criterion.value())
                ? Stream.empty()
                : Stream.of(new Floor(new CriterionId(criterion.value()), Level.of(level), verdict));
    }

    private static List<Text> ids(List<ReadSignal> signals) {
        return signals.stream().map(ReadSignal::id).toList();
    }
}
