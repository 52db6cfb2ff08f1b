package dev.rehearsal.bank.reading;

import dev.rehearsal.bank.Framework.ShortStep;
import dev.rehearsal.bank.Framework.Step;
import dev.rehearsal.bank.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the steps of an answer. */
final class FrameworkReader {

    private final List<YamlMap> document;
    private final Remarks remarks;

    FrameworkReader(List<YamlMap> document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
        document.forEach(map -> map.allowing("stages", "short_form"));
    }

    List<Step> stages() {
        var steps = new ArrayList<Step>();
        for (YamlMap map : maps("stages")) {
            map.allowing("id", "covers");
            Stage stage = map.choice("id", Choices.STAGES);
            Text covers = map.text("covers");
            if (stage != null) {
                steps.add(new Step(stage, covers.value()));
            }
        }
        List<Stage> named = steps.stream().map(Step::stage).toList();
        if (!document.isEmpty() && !named.equals(Arrays.asList(Stage.values()))) {
            remarks.fault(1, "All seven stages are listed once, in the order of an answer.");
        }
        return steps;
    }

    List<ShortStep> shortForm() {
        return maps("short_form").stream()
                .map(map -> {
                    map.allowing("title", "stages");
                    return new ShortStep(
                            map.text("title").value(),
                            map.texts("stages").stream()
                                    .flatMap(id -> Stream.ofNullable(Choices.STAGES.chosen(id, remarks)))
                                    .toList());
                })
                .toList();
    }

    private List<YamlMap> maps(String key) {
        return document.stream().flatMap(map -> map.maps(key).stream()).toList();
    }
}
