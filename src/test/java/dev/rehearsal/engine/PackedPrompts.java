package dev.rehearsal.engine;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The prompts of the repository. */
public final class PackedPrompts {

    private static final Prompts PACKED = load();

    private PackedPrompts() {}

    public static Prompts read() {
        return PACKED;
    }

    private static Prompts load() {
        var prompts = new Prompts[1];
        new ApplicationContextRunner()
                .withUserConfiguration(Scan.class)
                .run(context -> prompts[0] = context.getBean(Prompts.class));
        return prompts[0];
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("dev.rehearsal.engine.prompt")
    static class Scan {}
}
