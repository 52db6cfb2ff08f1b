package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Question.Fact;
import dev.rehearsal.bank.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the interviewer tells when asked: a question in bold, its answer, and other words for asking it. */
final class FactReader {

    private static final Pattern FACT = Pattern.compile("\\*\\*(.+?)\\*\\*\\s*(.*)");
    private static final String ALSO = "Also asked as:";

    private final Remarks remarks;
    private final Set<String> ids = new HashSet<>();

    FactReader(Remarks remarks) {
        this.remarks = remarks;
    }

    List<Fact> read(List<Item> items) {
        var facts = new ArrayList<Fact>();
        for (Item item : items) {
            Matcher parts = FACT.matcher(item.text().value());
            if (parts.matches()) {
                facts.add(fact(item, new Text(item.line(), parts.group(1).strip()), parts.group(2)));
            } else {
                remarks.fault(item.line(), "A fact is written as '- **The question?** The answer.'.");
            }
        }
        return facts;
    }

    private Fact fact(Item item, Text asks, String answer) {
        if (!asks.asks()) {
            remarks.fault(asks.line(), "The words in bold are the candidate's question and end with a question mark.");
        }
        if (answer.isBlank()) {
            remarks.fault(asks.line(), "The question '%s' has no answer.".formatted(asks.value()));
        }
        String id = Slug.of(asks.value());
        if (!ids.add(id)) {
            remarks.fault(asks.line(), "The question '%s' is answered twice.".formatted(asks.value()));
        }
        return new Fact(id, asks.value(), answer, alsoAskedAs(item));
    }

    private List<String> alsoAskedAs(Item item) {
        var words = new ArrayList<String>();
        for (Text nested : item.nested()) {
            if (nested.value().startsWith(ALSO)) {
                words.addAll(ProfileReader.commaSeparated(nested.value().substring(ALSO.length())));
            } else {
                remarks.fault(nested.line(), "Below a fact stands only '  - %s ...'.".formatted(ALSO));
            }
        }
        if (words.isEmpty()) {
            remarks.fault(item.line(), "The line '  - %s ...' with other words for it is missing.".formatted(ALSO));
        }
        return words;
    }
}
