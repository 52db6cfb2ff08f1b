package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.CriterionId;
import dev.rehearsal.bank.Slug;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that names in brackets what it belongs to.
 *
 * @param ids what stands in the brackets
 * @param text the sentence
 */
record Pointed(List<String> ids, Text text) {

    private static final Pattern SPELLING = Pattern.compile("\\[([^\\]]*)]\\s*(.*)");

    int line() {
        return text.line();
    }

    /** The one id of a sentence that may name only one. */
    String id() {
        return ids.getFirst();
    }

    CriterionId criterion() {
        return new CriterionId(id());
    }

    List<CriterionId> criteria() {
        return ids.stream().map(CriterionId::new).toList();
    }

    /** Reads a list of them, each naming one id, or several where that is allowed. */
    static List<Pointed> all(List<Item> items, boolean several, Remarks remarks) {
        return items.stream()
                .map(item -> new Reader(item, remarks).read(several))
                .flatMap(List::stream)
                .toList();
    }

    private record Reader(Item item, Remarks remarks) {

        List<Pointed> read(boolean several) {
            Matcher parts = SPELLING.matcher(item.text().value());
            if (!parts.matches()) {
                return fault("This item begins with an id in brackets, such as '[some-id] ...'.");
            }
            List<String> ids = ProfileReader.commaSeparated(parts.group(1));
            if (new Text(item.line(), parts.group(1)).isPlaceholder()) {
                remarks.placeholder(item.line());
                return List.of();
            }
            List<String> misspelt = ids.stream().filter(id -> !Slug.fits(id)).toList();
            if (!misspelt.isEmpty()) {
                return fault("'%s' in brackets is not spelled like an id.".formatted(String.join(", ", misspelt)));
            }
            if (ids.isEmpty() || (ids.size() > 1 && !several)) {
                return fault("Exactly one id stands in the brackets here.");
            }
            if (parts.group(2).isBlank()) {
                return fault("Nothing stands behind the brackets.");
            }
            return List.of(new Pointed(ids, new Text(item.line(), parts.group(2))));
        }

        private List<Pointed> fault(String message) {
            remarks.fault(item.line(), message);
            return List.of();
        }
    }
}
