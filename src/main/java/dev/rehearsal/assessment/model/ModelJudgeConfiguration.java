package dev.rehearsal.assessment.model;

import dev.rehearsal.assessment.Judge;
import dev.rehearsal.assessment.JudgePrompts;
import dev.rehearsal.assessment.Judges;
import dev.rehearsal.assessment.JudgingCost;
import dev.rehearsal.assessment.Precedents;
import dev.rehearsal.assessment.TriedPrompts;
import dev.rehearsal.engine.Engines;
import dev.rehearsal.engine.ModelUse;
import dev.rehearsal.engine.Prompts;
import dev.rehearsal.engine.SentenceEmbeddings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the model judge beside the built-in one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelJudgeSettings.class)
class ModelJudgeConfiguration {

    @Bean
    Bench bench(
            Prompts prompts,
            SentenceEmbeddings embeddings,
            Judge builtIn,
            ModelJudgeSettings settings,
            ObjectProvider<Precedents> precedents) {
        return new Bench(
                prompts,
                new Relevance(embeddings),
                builtIn,
                settings,
                precedents.getIfAvailable(() -> Precedents.NONE));
    }

    @Bean
    Judges judges(Engines engines, Judge builtIn, Bench bench, ModelUse use, ObjectProvider<TriedPrompts> tried) {
        return new EngineJudges(engines, builtIn, bench, use, tried.getIfAvailable(() -> TriedPrompts.NONE));
    }

    @Bean
    JudgePrompts judgePrompts(Prompts prompts) {
        return new ModelPrompts(prompts);
    }

    @Bean
    JudgingCost judgingCost(ModelUse use) {
        return use::costUsd;
    }
}
