package dev.rehearsal.bank.reading;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML only as far as its nodes: nothing in a file can make an object, and every node knows its line. */
final class YamlDocument {

    private YamlDocument() {}

    /** The mapping that makes up the whole file, or nothing when the file cannot be read as one. */
    static List<YamlMap> read(SourceFile file, Remarks remarks) {
        try {
            Node root = new Yaml().compose(new StringReader(file.text()));
            if (root == null) {
                remarks.fault(1, "The file is empty.");
                return List.of();
            }
            return YamlMap.of(root, remarks);
        } catch (MarkedYAMLException e) {
            remarks.fault(line(e.getProblemMark()), "This is not YAML: %s.%s".formatted(e.getProblem(), beginning(e)));
        } catch (YAMLException e) {
            remarks.fault(1, "This is not YAML: %s.".formatted(e.getMessage()));
        }
        return List.of();
    }

    /** An open quote is noticed far below the line that has to be corrected. */
    private static String beginning(MarkedYAMLException e) {
        int from = line(e.getContextMark());
        return e.getContextMark() == null || from == line(e.getProblemMark())
                ? ""
                : " It began in line %d.".formatted(from);
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
