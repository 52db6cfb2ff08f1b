package dev.rehearsal.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What sentence embeddings may cost.
 *
 * @param memory for vectors that were computed before; 16 MB hold some 9,000 sentences
 */
@ConfigurationProperties("rehearsal.engine.embeddings")
record EmbeddingProperties(@DefaultValue("16MB") DataSize memory) {}
