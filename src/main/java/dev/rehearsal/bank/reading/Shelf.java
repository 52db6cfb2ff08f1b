package dev.rehearsal.bank.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a bank as they were found in one place.
 *
 * @param entries one for each folder
 * @param shared the files beside the folders, by name
 */
public record Shelf(List<EntryFolder> entries, Map<String, SourceFile> shared) {

    private static final String PACKED = "rubrics/";

    public Shelf {
        entries = List.copyOf(entries);
        shared = Map.copyOf(shared);
    }

    /** The bank that is packed into the service. */
    public static Shelf packed() {
        try {
            var files = new TreeMap<String, SourceFile>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + PACKED + "**/*.*")) {
                String address = resource.getURL().toString();
                String name = address.substring(address.lastIndexOf("/" + PACKED) + 1 + PACKED.length());
                files.put(name, new SourceFile(PACKED + name, text(resource.getContentAsByteArray())));
            }
            return arranged(files, id -> PACKED + id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bank in a folder on disk. */
    public static Shelf in(Path folder) throws IOException {
        var files = new TreeMap<String, SourceFile>();
        try (Stream<Path> found = Files.walk(folder, 4)) {
            for (Path path : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(
                            name, new SourceFile(path.toString(), isText(name) ? text(Files.readAllBytes(path)) : ""));
                }
            }
        }
        return arranged(files, id -> folder.resolve(id).toString());
    }

    /** This shelf in front of another: what both have is taken from here. */
    public Shelf over(Shelf below) {
        var folders = new TreeMap<String, EntryFolder>();
        below.entries().forEach(entry -> folders.put(entry.id(), entry));
        entries.forEach(entry -> folders.put(entry.id(), entry));
        var files = new TreeMap<>(below.shared());
        files.putAll(shared);
        return new Shelf(List.copyOf(folders.values()), files);
    }

    private static Shelf arranged(Map<String, SourceFile> files, Function<String, String> path) {
        var shared = new TreeMap<String, SourceFile>();
        var folders = new TreeMap<String, Map<String, SourceFile>>();
        files.forEach((name, file) -> {
            int slash = name.indexOf('/');
            if (slash < 0) {
                shared.put(name, file);
            } else {
                folders.computeIfAbsent(name.substring(0, slash), unseen -> new TreeMap<>())
                        .put(name.substring(slash + 1), file);
            }
        });
        var entries = new ArrayList<EntryFolder>();
        folders.forEach((id, inside) -> {
            // Other folders may lie here too, such as the service's own data.
            if (inside.containsKey(EntryReader.QUESTION) || inside.containsKey(EntryReader.RUBRIC)) {
                entries.add(new EntryFolder(id, path.apply(id), inside));
            }
        });
        return new Shelf(entries, shared);
    }

    /** What nothing reads is only noticed by its name, however big it is. */
    private static boolean isText(String name) {
        return name.endsWith(".md") || name.endsWith(".yaml");
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
