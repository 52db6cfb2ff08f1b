package dev.rehearsal.engine;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers sentence embeddings without loading anything yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingProperties.class)
class EmbeddingConfiguration {

    @Bean
    SentenceEmbeddings sentenceEmbeddings(EmbeddingProperties properties) {
        return new LocalSentenceEmbeddings(BgeSmall.NAME, BgeSmall::new, properties.memory());
    }
}
