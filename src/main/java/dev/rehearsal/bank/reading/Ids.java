package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.QuestionId;
import dev.rehearsal.bank.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads ids: new ones, which must not be taken, and names of things that must exist. */
final class Ids {

    private final Remarks remarks;
    private final Map<String, Integer> taken = new HashMap<>();

    Ids(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Checks an id that something takes for itself. */
    Text take(Text id) {
        if (id.isBlank() || id.isPlaceholder()) {
            return id;
        }
        if (!Slug.fits(id.value())) {
            remarks.fault(id.line(), "'%s' is not spelled like an id.".formatted(id.value()));
        }
        Integer first = taken.putIfAbsent(id.value(), id.line());
        if (first != null) {
            remarks.fault(id.line(), "The id '%s' is taken already, in line %d.".formatted(id.value(), first));
        }
        return id;
    }

    /** The ids of a list whose things must exist, each named once. */
    List<String> known(List<Text> ids, Set<String> existing, String what) {
        var known = new ArrayList<String>();
        for (Text id : ids) {
            if (!existing.contains(id.value())) {
                remarks.fault(id.line(), "There is no %s '%s'.".formatted(what, id.value()));
            } else if (known.contains(id.value())) {
                remarks.fault(id.line(), "The %s '%s' is named twice.".formatted(what, id.value()));
            } else {
                known.add(id.value());
            }
        }
        return known;
    }

    /** The entries of a list that must exist, each named once. */
    List<QuestionId> entries(List<Text> ids, Set<String> existing) {
        return known(ids, existing, "entry").stream()
                .filter(Slug::fits)
                .map(QuestionId::new)
                .toList();
    }
}
