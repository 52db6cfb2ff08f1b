package dev.rehearsal.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.util.UriUtils;

/**
 * Derives the addresses that R2DBC and Flyway need from one setting: {@code rehearsal.database.url}, such as
 * {@code postgresql://host:5432/rehearsal}; without it, an H2 file in the folder {@code rehearsal.data}.
 *
 * <p>The H2 address says {@code WRITE_DELAY=0}: by default H2 writes half a second after it has said "committed". It
 * says {@code DB_CLOSE_DELAY=-1} so that the file stays locked while no connection is open; {@link EmbeddedDatabase}
 * closes it. Its driver makes a large object of every text that is bound; {@code MAX_LENGTH_INPLACE_LOB} keeps those
 * out of the file, where they would be written twice and stay for five minutes. {@code PAGE_SIZE}, in bytes, is small
 * because a commit writes every page whole that it touched, and interviews lie far apart. {@code CACHE_SIZE}, in KiB,
 * keeps the cache of pages from growing with the machine; {@code RETENTION_TIME}, in milliseconds, may be short because
 * {@link DatabaseUpkeep} flushes the file more often than that. {@code QUERY_CACHE_SIZE} is how many statements a
 * connection remembers; a turn takes more than the eight that it remembers by default.
 */
class DatabaseLocation implements EnvironmentPostProcessor, Ordered {

    private static final String H2_OPTIONS =
            ";WRITE_DELAY=0;RETENTION_TIME=10000;MAX_LENGTH_INPLACE_LOB=1048576;CACHE_SIZE=4096;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
                    + ";PAGE_SIZE=4096;QUERY_CACHE_SIZE=64;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /**
     * Whatever might still leave a transaction open on a connection of the pool must not keep the locks that it took;
     * no transaction of ours thinks for as long as this.
     */
    private static final String SERVER_OPTIONS =
            "options=" + UriUtils.encode("idle_in_transaction_session_timeout=30s", UTF_8);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.r2dbc.url")) {
            return;
        }
        var url = environment.getProperty("rehearsal.database.url");
        var found = url == null || url.isBlank() ? embedded(environment) : server(url);
        environment.getPropertySources().addLast(new MapPropertySource("database location", found));
    }

    private static Map<String, Object> embedded(ConfigurableEnvironment environment) {
        var folder = Path.of(environment.getProperty("rehearsal.data", "./data"))
                .toAbsolutePath()
                .normalize();
        requireWritable(folder);
        var found = new HashMap<String, Object>();
        // The slash that begins the path comes after the three that begin a file address; the rest is percent-encoded.
        found.put(
                "spring.r2dbc.url",
                "r2dbc:h2:file:///" + UriUtils.encodePath(folder + "/rehearsal", UTF_8) + H2_OPTIONS);
        found.put("spring.r2dbc.username", "rehearsal");
        found.put("spring.r2dbc.password", "");
        found.put("spring.flyway.url", "jdbc:h2:file:" + folder.resolve("rehearsal") + H2_OPTIONS);
        found.put("spring.flyway.user", "rehearsal");
        found.put("spring.flyway.password", "");
        return found;
    }

    private static Map<String, Object> server(String url) {
        if (!url.startsWith("postgresql://")) {
            throw new StartRefused("REHEARSAL_DATABASE_URL must look like postgresql://host:5432/name.");
        }
        var found = new HashMap<String, Object>();
        found.put("spring.r2dbc.url", "r2dbc:" + url + (url.contains("?") ? "&" : "?") + SERVER_OPTIONS);
        found.put("spring.r2dbc.username", "${rehearsal.database.user:rehearsal}");
        found.put("spring.r2dbc.password", "${rehearsal.database.password:}");
        found.put("spring.flyway.url", "jdbc:" + url);
        found.put("spring.flyway.user", "${rehearsal.database.user:rehearsal}");
        found.put("spring.flyway.password", "${rehearsal.database.password:}");
        return found;
    }

    private static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe", ".tmp"));
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The data folder %s cannot be written: make it writable, or choose another with REHEARSAL_DATA."
                            .formatted(folder));
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
