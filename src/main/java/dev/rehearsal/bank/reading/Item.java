package dev.rehearsal.bank.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One item of a list.
 *
 * @param text what it says
 * @param nested the items below it
 */
record Item(Text text, List<Text> nested) {

    Item {
        nested = List.copyOf(nested);
    }

    int line() {
        return text.line();
    }

    /** Reads the items of a list; wrapped lines are joined. */
    static List<Item> listed(List<Text> lines, Remarks remarks) {
        var items = new ArrayList<Item>();
        boolean open = false;
        for (Text line : lines) {
            String value = line.value();
            if (value.isBlank()) {
                open = false;
            } else if (value.startsWith("- ")) {
                items.add(new Item(new Text(line.line(), value.substring(2).strip()), List.of()));
                open = true;
            } else if (items.isEmpty() || (!open && !value.startsWith("  "))) {
                remarks.fault(line.line(), "A list item was expected here, a line that begins with '- '.");
            } else {
                items.add(items.removeLast().with(line));
                open = true;
            }
        }
        return items;
    }

    private Item with(Text line) {
        String value = line.value().strip();
        var below = new ArrayList<>(nested);
        if (value.startsWith("- ")) {
            below.add(new Text(line.line(), value.substring(2).strip()));
        } else if (below.isEmpty()) {
            return new Item(text.with(value), nested);
        } else {
            Text last = below.removeLast();
            below.add(last.with(value));
        }
        return new Item(text, below);
    }
}
