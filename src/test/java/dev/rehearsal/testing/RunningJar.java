package dev.rehearsal.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service as its users start it: a process of its own, with a data folder and a log. */
public final class RunningJar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final int port;

    private RunningJar(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the service on this folder; settings are given as on the command line. */
    public static RunningJar start(Path folder, int port, String... settings) throws IOException {
        return start(jar(), folder, port, jvm(), List.of(settings));
    }

    /** The same with options for the virtual machine. */
    public static RunningJar start(Path jar, Path folder, int port, List<String> jvm) throws IOException {
        return start(jar, folder, port, jvm, List.of());
    }

    private static RunningJar start(Path jar, Path folder, int port, List<String> jvm, List<String> settings)
            throws IOException {
        var command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar.toString(), "--server.address=127.0.0.1", "--server.port=" + port));
        command.add("--rehearsal.data=" + folder.resolve("data"));
        command.addAll(settings);
        var log = Files.createTempFile(folder, "service", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningJar(process, log, port);
    }

    public static Path jar() {
        return Path.of(System.getProperty("rehearsal.jar", "target/rehearsal.jar"));
    }

    /** What the build gives to the virtual machine of every service; nothing where time is measured. */
    private static List<String> jvm() {
        return Optional.ofNullable(System.getProperty("rehearsal.jvm")).stream().toList();
    }

    public static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the console says that the service is ready. */
    public RunningJar ready() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!log().contains("Rehearsal is ready")) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                kill();
                throw new IllegalStateException("The service did not become ready:\n" + log());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return this;
    }

    /** Waits until the console says something of this form, and answers what its group matched. */
    public String said(String form) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var found = Pattern.compile(form).matcher(log());
        while (!found.find()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The service did not say " + form + ":\n" + log());
            }
            TimeUnit.MILLISECONDS.sleep(50);
            found.reset(log());
        }
        return found.group(1);
    }

    /** Waits for the process to end by itself and answers its exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The service still runs.");
        }
        return process.exitValue();
    }

    /** Ends the process at once, as a power switch would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
