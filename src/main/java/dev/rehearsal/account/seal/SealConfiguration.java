package dev.rehearsal.account.seal;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Finds the keys: those that the operator gave, or the file's in the data folder. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    @Bean
    Seal seal(SealSettings settings, Environment environment) {
        return new Seal(settings.secondFactorKeys().isEmpty() ? ofFile(environment) : given(settings));
    }

    private static SealKeys given(SealSettings settings) {
        return new SealKeys(SealKeys.read(settings.secondFactorKeys(), "REHEARSAL_ACCOUNT_SECONDFACTORKEYS"), true);
    }

    private static SealKeys ofFile(Environment environment) {
        var folder = Path.of(environment.getProperty("rehearsal.data", "./data"));
        return new SealKeys(new KeyFile(folder).keys(), false);
    }
}
