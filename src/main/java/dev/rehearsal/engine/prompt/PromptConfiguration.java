package dev.rehearsal.engine.prompt;

import dev.rehearsal.engine.Prompts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the prompts when the service starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PromptSettings.class)
class PromptConfiguration {

    @Bean
    Prompts prompts(PromptSettings settings) {
        return PromptShelf.read(settings.folder());
    }
}
