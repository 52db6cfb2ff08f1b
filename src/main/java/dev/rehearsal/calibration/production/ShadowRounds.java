package dev.rehearsal.calibration.production;

import dev.rehearsal.assessment.Archive;
import dev.rehearsal.assessment.Archive.Judged;
import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.JudgePanel;
import dev.rehearsal.assessment.Transcript;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.bank.Rubric;
import dev.rehearsal.calibration.production.Shadows.Work;
import dev.rehearsal.calibration.table.FindingRow;
import dev.rehearsal.calibration.trials.Trial;
import dev.rehearsal.calibration.trials.Trials;
import dev.rehearsal.platform.StandingWork;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Judges once more, by the version under trial, what was just judged by the one in force: one interview at a time,
 * after its own report, and by the same judge unless another one is on trial. A model that wrote the report is not
 * asked twice.
 */
@Component
class ShadowRounds extends StandingWork {

    private final Trials trials;
    private final Shadows shadows;
    private final Room room;
    private final ProductionProperties properties;

    ShadowRounds(Trials trials, Shadows shadows, Room room, ProductionProperties properties) {
        super("A trial could not judge in the shadow");
        this.trials = trials;
        this.shadows = shadows;
        this.room = room;
        this.properties = properties;
    }

    /** What it takes to judge. */
    @Component
    record Room(Archive archive, Bank bank, JudgePanel judges) {}

    /** Everything that waits, now. */
    Mono<Void> round() {
        return trials.running()
                .filter(Trial::isShadow)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::round)
                .then();
    }

    private Mono<Void> round(Trial trial) {
        return shadows.interviews(trial.id())
                .collect(Collectors.toSet())
                .flatMapMany(done -> room.archive()
                        .judged(trial.question(), trial.startedAt())
                        .filter(judged -> trial.watches(judged) && !done.contains(judged.interview()))
                        .collectList()
                        .flatMapMany(Flux::fromIterable))
                .concatMap(judged -> judge(trial, judged))
                .then();
    }

    private Mono<Void> judge(Trial trial, Judged judged) {
        return Mono.zip(
                        room.archive().transcript(judged.interview()),
                        room.bank().rubric(trial.question(), trial.version()),
                        Mono.justOrEmpty(judge(trial, judged.judge())))
                .flatMap(all -> {
                    var question = room.bank().entry(trial.question()).question();
                    var matter = new Case(question, all.getT2(), named(trial, all.getT1()));
                    var criteria = all.getT2().criteria().stream()
                            .map(Rubric.Criterion::id)
                            .toList();
                    return all.getT3()
                            .judge(matter, criteria)
                            .map(FindingRow::of)
                            .collectList()
                            .map(findings -> new Work(all.getT3().name(), findings));
                })
                .flatMap(work -> shadows.keep(trial.id(), judged.interview(), work));
    }

    /** The judge under trial, or the report's told what is; else the report's, unless that is a model. */
    private Optional<Judge> judge(Trial trial, JudgeName reported) {
        var prompt = trial.prompt();
        if (prompt != null) {
            return room.judges().told(reported.name(), prompt.text());
        }
        var tried = trial.judge();
        return tried == null
                ? room.judges()
                        .of(reported.kind())
                        .filter(judge -> reported.kind().equals("built-in"))
                : room.judges().of(tried);
    }

    /** Under a name of its own, so that whoever pays for the interview does not pay for the trial. */
    private static Transcript named(Trial trial, Transcript transcript) {
        var name = "%s/%s".formatted(trial.id(), transcript.interview());
        return new Transcript(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                transcript.question(),
                transcript.rubricVersion(),
                transcript.target(),
                transcript.turns(),
                transcript.ending(),
                transcript.sitting());
    }

    @Override
    protected Flux<?> work() {
        return every(properties.shadowSweep(), properties.shadowSweep(), this::round);
    }
}
