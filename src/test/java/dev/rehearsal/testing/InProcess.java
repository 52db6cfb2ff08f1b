package dev.rehearsal.testing;

import dev.rehearsal.RehearsalApplication;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** The service in the test's own process, on a folder and a port of its own. */
public final class InProcess implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private InProcess(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it; settings are given as on the command line, without their dashes. */
    public static InProcess start(Path folder, String... settings) {
        return start(folder, List.of(), settings);
    }

    /** The same with parts that a test brings. */
    public static InProcess start(Path folder, List<Class<?>> parts, String... settings) {
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=0");
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--rehearsal.data=" + folder);
        List.of(settings).forEach(setting -> arguments.add("--" + setting));
        var sources = new ArrayList<Class<?>>(List.of(RehearsalApplication.class));
        sources.addAll(parts);
        var service = new InProcess(
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).run(arguments.toArray(String[]::new)));
        if (List.of(settings).stream().anyMatch(setting -> setting.startsWith("rehearsal.account.first-admin."))) {
            service.awaitFirstAdmin();
        }
        return service;
    }

    /** The first admin is made when the service is up already, since hashing a password takes its time. */
    private void awaitFirstAdmin() {
        part(DatabaseClient.class)
                .sql("select account_id from account_role where role = 'ADMIN'")
                .fetch()
                .first()
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(Duration.ofSeconds(60));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
    }

    public ApplicationContext context() {
        return context;
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
    }
}
