package dev.rehearsal.assessment.store;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Evidence;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Level;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One judge that finds little and one that finds more, and who was settled on for what. */
final class TwoJudges implements Judges {

    static final String MILD = "mild";

    /** Everything that was judged, by the name that it is paid under. */
    final List<UUID> heard = new CopyOnWriteArrayList<>();

    final Map<UUID, String> settled = new ConcurrentHashMap<>();

    /** From now on the mild one fails after this many findings. */
    volatile int failAfter = 1_000;

    @Override
    public Mono<Judge> of(UUID name) {
        return Mono.just(MILD.equals(settled.get(name)) ? new Scripted(MILD, Level.SOLID) : strict());
    }

    private Judge strict() {
        return new Scripted("built-in", Level.PARTIAL);
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice("built-in", strict().name(), null),
                new Choice(MILD, new Scripted(MILD, Level.SOLID).name(), null));
    }

    @Override
    public Estimate estimate(Choice choice, Case matter) {
        return choice.id().equals(MILD)
                ? new Estimate(100L * matter.rubric().criteria().size(), new BigDecimal("0.25"))
                : Estimate.NOTHING;
    }

    @Override
    public Mono<Void> settle(UUID name, UUID payer, Choice choice) {
        return Mono.fromRunnable(() -> settled.put(name, choice.id()));
    }

    @Override
    public Mono<Void> forget(UUID name) {
        return Mono.fromRunnable(() -> settled.remove(name));
    }

    private final class Scripted implements Judge {

        private final String kind;
        private final Level level;

        Scripted(String kind, Level level) {
            this.kind = kind;
            this.level = level;
        }

        @Override
        public JudgeName name() {
            return new JudgeName(kind, "Scripted", "1");
        }

        @Override
        public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
            heard.add(matter.transcript().interview());
            return Flux.fromIterable(criteria).index((index, criterion) -> {
                if (kind.equals(MILD) && index >= failAfter) {
                    throw new IllegalStateException("The judge has gone.");
                }
                return new Finding.Judged(
                        criterion, level, List.of(new Evidence.Quote(2, 0, 18, true)), "Because.", 0.7);
            });
        }

        @Override
        public Mono<Remarks> remarks(Case matter) {
            return Mono.just(Remarks.NONE);
        }
    }
}
