package dev.rehearsal.assessment.builtin;

import dev.rehearsal.assessment.CoverageTracker;
import dev.rehearsal.assessment.Judge;
import dev.rehearsal.bank.Bank;
import dev.rehearsal.engine.SentenceEmbeddings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the built-in judge together, and the tracker that listens with its ear. */
@Configuration(proxyBeanMethods = false)
class BuiltInConfiguration {

    private final Coefficients coefficients = Coefficients.packed();
    private final Yardsticks yardsticks;
    private final Listener listener;

    BuiltInConfiguration(SentenceEmbeddings embeddings) {
        this.yardsticks = new Yardsticks(embeddings);
        this.listener = new Listener(embeddings, coefficients, new Reader());
    }

    @Bean
    Judge builtInJudge() {
        return new BuiltInJudge(yardsticks, listener, coefficients);
    }

    @Bean
    CoverageTracker coverageTracker(Bank bank) {
        return new BuiltInCoverage(bank, yardsticks, listener, coefficients.scale());
    }
}
