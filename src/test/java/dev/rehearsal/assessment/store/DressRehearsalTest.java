package dev.rehearsal.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.assessment.TestBank;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Entry;
import dev.rehearsal.bank.QuestionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class DressRehearsalTest {

    private static final Entry ENTRY = TestBank.packed().entry(new QuestionId("feature-store"));

    private final List<Case> judged = new ArrayList<>();
    private Mono<Remarks> remarks = Mono.just(Remarks.NONE);

    @Test
    void isHeldOnceForAllInterviews() {
        var rehearsal = new DressRehearsal(judges());

        StepVerifier.withVirtualTime(() -> rehearsal.hold(ENTRY).then(rehearsal.hold(ENTRY)))
                .thenAwait(Duration.ofMinutes(1))
                .verifyComplete();

        assertThat(judged).hasSize(1);
    }

    @Test
    void disturbsNobodyWhenItFails() {
        remarks = Mono.error(new IllegalStateException("no embeddings"));
        var rehearsal = new DressRehearsal(judges());

        StepVerifier.withVirtualTime(() -> rehearsal.hold(ENTRY))
                .thenAwait(Duration.ofMinutes(1))
                .verifyComplete();
    }

    private Judges judges() {
        return new Judges() {
            @Override
            public Mono<Judge> of(UUID interview) {
                return Mono.error(new IllegalStateException("There is no interview."));
            }

            @Override
            public List<Judge> offered() {
                return List.of(new Counting());
            }
        };
    }

    private final class Counting implements Judge {

        @Override
        public JudgeName name() {
            return new JudgeName("built-in", "Counting judge", "1");
        }

        @Override
        public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
            judged.add(matter);
            return Flux.fromIterable(criteria).map(Finding.NotReached::new);
        }

        @Override
        public Mono<Remarks> remarks(Case matter) {
            return remarks;
        }
    }
}
