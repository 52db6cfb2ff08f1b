package dev.rehearsal.platform;

/** One sentence that a package adds to what the console says when the service is ready. */
@FunctionalInterface
public interface StartupNote {

    String sentence();
}
