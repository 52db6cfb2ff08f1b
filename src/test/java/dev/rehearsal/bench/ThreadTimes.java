package dev.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The processor time that the threads of a process have taken so far, added up by their names without numbers. */
record ThreadTimes(Map<String, Long> millis) {

    private static final int MILLIS_PER_TICK = 10;
    private static final int USER_AFTER_NAME = 12;

    /** Of a process on Linux; elsewhere nothing is known. */
    static ThreadTimes of(long pid) throws IOException {
        var found = new TreeMap<String, Long>();
        var threads = Path.of("/proc/" + pid + "/task");
        if (Files.isDirectory(threads)) {
            try (var all = Files.list(threads)) {
                for (var thread : all.toList()) {
                    add(found, thread.resolve("stat"));
                }
            }
        }
        return new ThreadTimes(found);
    }

    static ThreadTimes own() throws IOException {
        return of(ProcessHandle.current().pid());
    }

    private static void add(Map<String, Long> found, Path thread) throws IOException {
        try {
            var line = Files.readString(thread);
            var nameEnd = line.lastIndexOf(')');
            var name = line.substring(line.indexOf('(') + 1, nameEnd).replaceAll("[-#_ ]*\\d+.*$", "");
            var rest = line.substring(nameEnd + 1).split(" ");
            var ticks = Long.parseLong(rest[USER_AFTER_NAME]) + Long.parseLong(rest[USER_AFTER_NAME + 1]);
            found.merge(name, ticks * MILLIS_PER_TICK, Long::sum);
        } catch (NoSuchFileException ended) {
            // its time is gone with it
        }
    }

    ThreadTimes since(ThreadTimes earlier) {
        var spent = new TreeMap<String, Long>();
        millis.forEach((name, now) -> spent.put(name, now - earlier.millis.getOrDefault(name, 0L)));
        return new ThreadTimes(spent);
    }

    /** So much for each of so many things done meanwhile, and by whom, the largest first. */
    String each(long howMany) {
        var total = millis.values().stream().mapToLong(Long::longValue).sum();
        return millis.entrySet().stream()
                .filter(entry -> entry.getValue() >= howMany / 10)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry ->
                        String.format(Locale.ROOT, "%s %.1f", entry.getKey(), entry.getValue() / (double) howMany))
                .collect(Collectors.joining(
                        ", ", String.format(Locale.ROOT, "%.1f ms (", total / (double) howMany), ")"));
    }
}
