package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Case;
import dev.rehearsal.assessment.Finding;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgeName;
import dev.rehearsal.assessment.Precedents;
import dev.rehearsal.assessment.Remarks;
import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.engine.EmbeddingsForTests;
import dev.rehearsal.engine.LanguageModel;
import dev.rehearsal.engine.PackedPrompts;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A model judge for tests, with the packed prompts and the real embeddings. */
final class JudgeBench {

    private JudgeBench() {}

    static Judge judge(LanguageModel model, int repeats) {
        return judge(model, repeats, Precedents.NONE);
    }

    static Judge judge(LanguageModel model, int repeats, Precedents precedents) {
        var settings = new ModelJudgeSettings(4, repeats, 1_000);
        var relevance = new Relevance(EmbeddingsForTests.shared());
        return new ModelJudge(model, new Bench(PackedPrompts.read(), relevance, new Deaf(), settings, precedents));
    }

    /** Hears nothing beside the criteria. */
    private record Deaf() implements Judge {

        @Override
        public JudgeName name() {
            return new JudgeName("built-in", "Deaf", "1");
        }

        @Override
        public Flux<Finding> judge(Case matter, Collection<CriterionId> criteria) {
            return Flux.error(new AssertionError("No judge stands in for another"));
        }

        @Override
        public Mono<Remarks> remarks(Case matter) {
            return Mono.just(Remarks.NONE);
        }
    }
}
