package dev.rehearsal.bank.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML mapping that knows its lines and says what is missing, doubled or of the wrong kind. */
final class YamlMap {

    private final Remarks remarks;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMap(MappingNode node, Remarks remarks) {
        this.remarks = remarks;
        this.line = line(node);
        for (NodeTuple tuple : node.getValue()) {
            Text key = text(tuple.getKeyNode());
            if (values.putIfAbsent(key.value(), tuple.getValueNode()) != null) {
                remarks.fault(key.line(), "'%s' is given twice.".formatted(key.value()));
            }
        }
    }

    /** The mapping in this place, or nothing when something else stands there. */
    static List<YamlMap> of(Node node, Remarks remarks) {
        if (node instanceof MappingNode mapping) {
            return List.of(new YamlMap(mapping, remarks));
        }
        remarks.fault(line(node), "A mapping was expected here, lines such as 'id: some-id'.");
        return List.of();
    }

    /** Names the keys that may stand here; all others are faults. */
    YamlMap allowing(String... keys) {
        Set<String> known = Set.of(keys);
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                remarks.fault(
                        line(value), "'%s' is not known here; known are %s.".formatted(key, String.join(", ", keys)));
            }
        });
        return this;
    }

    int line() {
        return line;
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** The text under a key; empty, with a fault, when there is none. */
    Text text(String key) {
        Node value = required(key);
        if (value == null) {
            return new Text(line, "");
        }
        return filled(key, value);
    }

    /** The whole number under a key; the smallest allowed one, with a fault, when there is none. */
    int number(String key, int from, int to) {
        Node value = required(key);
        if (value == null) {
            return from;
        }
        Text text = text(value);
        if (text.value().matches("\\d{1,6}")) {
            int number = Integer.parseInt(text.value());
            if (number >= from && number <= to) {
                return number;
            }
        }
        String range = to == Integer.MAX_VALUE ? "from %d".formatted(from) : "from %d to %d".formatted(from, to);
        remarks.fault(text.line(), "'%s' is a whole number %s, not '%s'.".formatted(key, range, text.value()));
        return from;
    }

    <T> @Nullable T choice(String key, Choices<T> choices) {
        Text text = text(key);
        return text.isBlank() || text.isPlaceholder() ? null : choices.chosen(text, remarks);
    }

    /** The texts listed under a key. */
    List<Text> texts(String key) {
        return nodes(key).stream().map(node -> filled(key, node)).toList();
    }

    /** The mappings listed under a key. */
    List<YamlMap> maps(String key) {
        return nodes(key).stream().flatMap(node -> of(node, remarks).stream()).toList();
    }

    /** The mapping under a key, or nothing when there is none. */
    List<YamlMap> map(String key) {
        Node value = required(key);
        return value == null ? List.of() : of(value, remarks);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    private List<Node> nodes(String key) {
        Node value = required(key);
        if (value instanceof SequenceNode sequence) {
            return new ArrayList<>(sequence.getValue());
        }
        if (value != null) {
            remarks.fault(line(value), "'%s' is a list, lines that begin with '- '.".formatted(key));
        }
        return List.of();
    }

    private @Nullable Node required(String key) {
        Node value = values.get(key);
        if (value == null) {
            remarks.fault(line, "'%s' is missing.".formatted(key));
        }
        return value;
    }

    private Text filled(String key, Node value) {
        Text text = text(value);
        if (!(value instanceof ScalarNode)) {
            remarks.fault(text.line(), "A text was expected under '%s'.".formatted(key));
        } else if (text.isBlank() || value.getTag().equals(Tag.NULL)) {
            remarks.fault(text.line(), "'%s' is empty.".formatted(key));
        } else if (text.isPlaceholder()) {
            remarks.placeholder(text.line());
        }
        return text;
    }

    private static Text text(Node node) {
        return new Text(
                line(node),
                node instanceof ScalarNode scalar ? scalar.getValue().strip() : "");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
