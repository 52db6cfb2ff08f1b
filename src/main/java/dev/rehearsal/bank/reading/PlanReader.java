package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Plan;
import dev.rehearsal.bank.Plan.Week;
import java.util.List;
import java.util.Set;

/** Reads the ways through the bank. */
final class PlanReader {

    private final Ids ids;
    private final Set<String> entries;
    private final Set<String> topics;

    PlanReader(Remarks remarks, Set<String> entries, Set<String> topics) {
        this.ids = new Ids(remarks);
        this.entries = entries;
        this.topics = topics;
    }

    List<Plan> read(List<YamlMap> document) {
        return document.stream()
                .flatMap(map -> map.allowing("plans").maps("plans").stream())
                .map(this::plan)
                .toList();
    }

    private Plan plan(YamlMap map) {
        map.allowing("id", "title", "summary", "weeks");
        return new Plan(
                ids.take(map.text("id")).value(),
                map.text("title").value(),
                map.text("summary").value(),
                map.maps("weeks").stream().map(this::week).toList());
    }

    private Week week(YamlMap map) {
        map.allowing("title", "goal", "entries", "topics");
        return new Week(
                map.text("title").value(),
                map.text("goal").value(),
                ids.entries(map.texts("entries"), entries),
                ids.known(map.texts("topics"), topics, "topic"));
    }
}
