package dev.rehearsal.bank.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of entries beside the packed ones, as somebody would keep it. */
record OutsideFolder(Path path) {

    /** Copies a packed entry under this or another id. */
    void copy(String id, String copy, String title) throws IOException {
        Path from = Path.of("rubrics", id);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = path.resolve(copy).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.writeString(to, Files.readString(file));
            }
        }
        change(copy, "rubric.yaml", "question: " + id, "question: " + copy);
        Path question = path.resolve(copy).resolve("question.md");
        Files.writeString(question, Files.readString(question).replaceFirst("# .*", "# " + title));
    }

    void change(String id, String file, String from, String to) throws IOException {
        Path changed = path.resolve(id).resolve(file);
        String text = Files.readString(changed);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("'%s' is not in %s.".formatted(from, changed));
        }
        Files.writeString(changed, text.replace(from, to));
    }
}
